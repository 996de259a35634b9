"""The checks that every browser test relies on do find what they look for."""

import pytest

GOOD = '<!doctype html><html lang="fr"><head><title>Agenda</title></head><body><main><h1>Agenda</h1></main></body></html>'
BAD = GOOD.replace("<h1>", '<img src="data:,"><p style="color:#bbb">Trop pâle</p><h1>')


def test_axe_accepts_a_sound_page(page, axe):
    page.set_content(GOOD)
    axe(page)


def test_axe_refuses_a_picture_without_words_and_pale_text(page, axe):
    page.set_content(BAD)
    with pytest.raises(AssertionError) as refusal:
        axe(page)
    assert "image-alt" in str(refusal.value)
    assert "color-contrast" in str(refusal.value)


def test_axe_refuses_targets_too_small_for_a_thumb(phone, axe):
    links = "".join(f'<li style="height:8px;font-size:8px"><a href="/{n}">{n}</a></li>' for n in range(5))
    phone.set_content(GOOD.replace("</h1>", f"</h1><ul>{links}</ul>"))
    with pytest.raises(AssertionError, match="target-size"):
        axe(phone)


def test_the_html_checker_accepts_a_sound_page_and_refuses_a_broken_one(vnu):
    vnu({"/agenda/": GOOD.encode()})
    with pytest.raises(AssertionError, match="alt"):
        vnu({"/agenda/": GOOD.encode(), "/": BAD.encode()})


def test_a_page_that_calls_another_domain_is_noticed(open_page, watch):
    page = open_page()
    page.route("**/*", lambda route: route.abort())
    page.set_content(GOOD.replace("</h1>", '</h1><img src="http://ailleurs.invalid/pixel.png" alt="">'))
    assert watch.foreign == ["http://ailleurs.invalid/pixel.png"]
    watch.foreign.clear()


def test_an_error_in_a_script_is_noticed(open_page, watch):
    page = open_page()
    with page.expect_event("pageerror"):
        page.set_content(GOOD.replace("</h1>", "</h1><script>nothing.at.all()</script>"))
    assert "nothing is not defined" in watch.errors[0]
    watch.errors.clear()
