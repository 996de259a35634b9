"""The home page, the association’s own page, and the pages the law asks for."""

from amis_cms.demo.content.page import Page
from amis_cms.demo.content.pages.accessibility import ACCESSIBILITY
from amis_cms.demo.content.pages.demonstration import DEMONSTRATION
from amis_cms.demo.content.pages.home import HOME
from amis_cms.demo.content.pages.legal import LEGAL
from amis_cms.demo.content.pages.rights import RIGHTS
from amis_cms.demo.content.pages.who_we_are import WHO_WE_ARE

PAGES: dict[str, Page] = {
    page.slug: page for page in (HOME, WHO_WE_ARE, RIGHTS, LEGAL, ACCESSIBILITY, DEMONSTRATION)
}
