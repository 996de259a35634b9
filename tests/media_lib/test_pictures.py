import struct
import time
import zipfile
import zlib
from collections.abc import Callable
from datetime import date
from io import BytesIO
from pathlib import Path

import pillow_heif
import pytest
from PIL import Image, ImageCms, ImageDraw, PngImagePlugin

from media_lib.pictures import RenditionSpec, check_picture, make_plate, make_rendition, make_renditions
from media_lib.probe import FileRefused

pillow_heif.register_heif_opener()

SECRET = "12 rue du Secret"
FORMATS = ["avif", "webp", "jpeg"]
RECEIVED = ["JPEG", "PNG", "WEBP", "GIF", "TIFF", "HEIF", "AVIF"]
RED, BLUE = (220, 20, 20), (20, 20, 220)
ORIENTATION, DATE_TAKEN, EXIF_IFD, GPS_IFD = 0x0112, 0x9003, 0x8769, 0x8825


def two_halves(size: tuple[int, int] = (300, 200)) -> Image.Image:
    picture = Image.new("RGB", size, BLUE)
    ImageDraw.Draw(picture).rectangle((0, 0, size[0], size[1] // 2 - 1), fill=RED)
    return picture


def tagged(orientation: int = 1) -> Image.Exif:
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    exif[0x010E] = SECRET
    exif.get_ifd(EXIF_IFD)[DATE_TAKEN] = "1987:05:31 12:00:00"
    exif.get_ifd(GPS_IFD).update({1: "N", 2: (43.0, 50.0, 12.0), 3: "E", 4: (4.0, 21.0, 36.0)})
    return exif


def colour_at(picture: Image.Image, x: float, y: float) -> tuple[int, ...]:
    return picture.convert("RGB").getpixel((int(picture.width * x), int(picture.height * y)))


def is_near(found: tuple[int, ...], wanted: tuple[int, ...]) -> bool:
    return all(abs(one - other) < 30 for one, other in zip(found, wanted, strict=True))


@pytest.mark.parametrize("fmt", RECEIVED)
def test_a_sound_picture_of_any_kind_is_accepted(tmp_path, fmt):
    two_halves().save(tmp_path / "picture.mp4", fmt)
    facts = check_picture(tmp_path / "picture.mp4")
    assert (facts.width, facts.height, facts.taken_on) == (300, 200, None)


def test_the_day_and_the_way_up_are_read_from_a_photo(tmp_path):
    two_halves().save(tmp_path / "photo.jpg", exif=tagged(orientation=6))
    facts = check_picture(tmp_path / "photo.jpg")
    assert (facts.width, facts.height, facts.format) == (200, 300, "jpeg")
    assert facts.taken_on == date(1987, 5, 31)


@pytest.mark.parametrize("moment", ["0000:00:00 00:00:00", "2999:01:01 00:00:00", "hier", "\x00\x01"])
def test_an_impossible_day_is_no_day(tmp_path, moment):
    exif = Image.Exif()
    exif.get_ifd(EXIF_IFD)[DATE_TAKEN] = moment
    two_halves().save(tmp_path / "photo.jpg", exif=exif)
    assert check_picture(tmp_path / "photo.jpg").taken_on is None


@pytest.mark.parametrize("fmt", ["JPEG", "PNG", "GIF", "TIFF"])
def test_a_picture_cut_short_says_that_its_end_is_missing(tmp_path, fmt):
    noise = BytesIO()
    Image.effect_noise((300, 200), 60).save(noise, fmt)
    (tmp_path / "cut").write_bytes(noise.getvalue()[: len(noise.getvalue()) // 2])
    with pytest.raises(FileRefused, match="L'image est coupée : il en manque la fin"):
        check_picture(tmp_path / "cut")


@pytest.mark.parametrize("fmt", ["WEBP", "HEIF", "AVIF"])
def test_an_incomplete_picture_is_refused(tmp_path, fmt):
    noise = BytesIO()
    Image.effect_noise((300, 200), 60).convert("RGB").save(noise, fmt)
    (tmp_path / "cut").write_bytes(noise.getvalue()[: len(noise.getvalue()) // 2])
    with pytest.raises(FileRefused, match="abîmée ou incomplète"):
        check_picture(tmp_path / "cut")


def large_bitmap(path: Path) -> None:
    side = 30_000
    header = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    pixels = zlib.compress(bytes((1 + side // 8) * side))
    chunks = [(b"IHDR", header), (b"IDAT", pixels), (b"IEND", b"")]
    written = [
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in chunks
    ]
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(written))


def rather_large_gif(path: Path) -> None:
    large_gif(path, 10_000, 9_000)


def large_gif(path: Path, width: int = 60_000, height: int = 60_000) -> None:
    two_halves().save(path, "GIF")
    content = bytearray(path.read_bytes())
    struct.pack_into("<HH", content, 6, width, height)
    path.write_bytes(content)


def large_jpeg(path: Path) -> None:
    two_halves().save(path, "JPEG")
    content = bytearray(path.read_bytes())
    struct.pack_into(">HH", content, content.index(b"\xff\xc0") + 5, 65_000, 65_000)
    path.write_bytes(content)


@pytest.mark.parametrize("make", [large_bitmap, large_gif, rather_large_gif, large_jpeg])
def test_a_picture_that_would_fill_the_memory_is_refused_at_once(tmp_path, make: Callable[[Path], None]):
    make(tmp_path / "bomb")
    assert (tmp_path / "bomb").stat().st_size < 200_000
    start = time.monotonic()
    with pytest.raises(FileRefused, match="trop grande"):
        check_picture(tmp_path / "bomb")
    assert time.monotonic() - start < 10


def test_a_picture_stuffed_with_compressed_text_is_refused(tmp_path):
    text = PngImagePlugin.PngInfo()
    for number in range(70):
        text.add_text(f"chapter {number}", "a" * 1_000_000, zip=True)
    two_halves((10, 10)).save(tmp_path / "text.png", pnginfo=text)
    assert (tmp_path / "text.png").stat().st_size < 200_000
    with pytest.raises(FileRefused):
        check_picture(tmp_path / "text.png")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', "dessin SVG"),
        (b"<!DOCTYPE html><img src=x onerror=alert(1)>", "page web"),
        (b"", "vide"),
        (b"%PDF-1.4" + bytes(64), "n'est pas une image"),
        (b"\x89PNG\r\n\x1a\n" + bytes(64), "abîmée|coupée"),
    ],
)
def test_what_is_not_a_picture_is_refused_with_its_own_sentence(tmp_path, content, said):
    (tmp_path / "photo.jpg").write_bytes(content)
    with pytest.raises(FileRefused, match=said):
        check_picture(tmp_path / "photo.jpg")


def original(folder: Path, fmt: str) -> Path:
    path = folder / f"original.{fmt.lower()}"
    text = PngImagePlugin.PngInfo()
    text.add_text("Comment", SECRET)
    options = {"pnginfo": text} if fmt == "PNG" else {"comment": SECRET} if fmt == "JPEG" else {}
    packet = {"xmp": f"<x:xmpmeta><dc:creator>{SECRET}</dc:creator></x:xmpmeta>".encode()}
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    more = packet if fmt in ("JPEG", "WEBP", "AVIF") else {}
    two_halves().save(path, fmt, exif=tagged(), icc_profile=profile, **options, **more)
    assert SECRET.encode() in path.read_bytes()
    return path


@pytest.mark.parametrize("received", ["JPEG", "PNG", "WEBP", "TIFF", "HEIF", "AVIF"])
def test_a_public_copy_carries_nothing_but_its_pixels(tmp_path, received):
    source = original(tmp_path, received)
    specs = [
        RenditionSpec(f"copy.{fmt}", width, fmt) for fmt, width in zip(FORMATS, (300, 120, 300), strict=True)
    ]
    for made in make_renditions(source, tmp_path, specs):
        content = made.path.read_bytes()
        for trace in (SECRET.encode(), b"Exif", b"xmpmeta", b"ICC_PROFILE", b"ICCP", b"1987:05"):
            assert trace not in content, (made.path.name, trace)
        with Image.open(made.path) as copy:
            assert not dict(copy.getexif())
            assert not {"icc_profile", "exif", "xmp", "comment", "Comment"} & set(copy.info)


@pytest.mark.parametrize("fmt", FORMATS)
def test_a_public_copy_is_in_the_format_and_at_the_width_asked_for(tmp_path, fmt):
    two_halves((800, 600)).save(tmp_path / "photo.png")
    made = make_rendition(tmp_path / "photo.png", tmp_path / "copy", width=400, fmt=fmt)
    with Image.open(made.path) as copy:
        assert (copy.format, copy.size) == (fmt.upper(), (400, 300))
        assert is_near(colour_at(copy, 0.5, 0.2), RED)
        assert is_near(colour_at(copy, 0.5, 0.8), BLUE)
    assert (made.width, made.height, made.mime) == (400, 300, f"image/{fmt}")
    assert made.size == made.path.stat().st_size


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_public_copy_is_upright_however_the_camera_was_held(tmp_path, orientation):
    # What the camera stored, for a scene that is red above and blue below.
    undo = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    scene = two_halves((1200, 800))
    stored = scene.transpose(undo[orientation]) if orientation > 1 else scene
    stored.save(tmp_path / "photo.jpg", exif=tagged(orientation))
    made = make_rendition(tmp_path / "photo.jpg", tmp_path / "copy.webp", width=300, fmt="webp")
    with Image.open(made.path) as copy:
        assert copy.size == (300, 200)
        assert is_near(colour_at(copy, 0.5, 0.2), RED)


def test_a_copy_is_never_larger_than_its_original(tmp_path):
    two_halves((90, 60)).save(tmp_path / "small.png")
    made = make_rendition(tmp_path / "small.png", tmp_path / "copy.webp", width=1200, fmt="webp")
    assert (made.width, made.height) == (90, 60)


@pytest.mark.parametrize(("focal", "wanted"), [((0.5, 0.0), RED), ((0.5, 1.0), BLUE)])
@pytest.mark.parametrize("fmt", ["JPEG", "PNG"])
def test_a_crop_keeps_what_matters_in_view(tmp_path, focal, wanted, fmt):
    two_halves((2000, 1600)).save(tmp_path / "photo", fmt)
    made = make_rendition(
        tmp_path / "photo", tmp_path / "copy.webp", width=400, fmt="webp", focal=focal, ratio=4.0
    )
    assert (made.width, made.height) == (400, 100)
    with Image.open(made.path) as copy:
        assert is_near(colour_at(copy, 0.5, 0.9), wanted)
        assert is_near(colour_at(copy, 0.5, 0.1), wanted)


def test_colours_of_another_space_are_brought_to_that_of_screens(tmp_path):
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    red, blue = profile.index(b"rXYZ"), profile.index(b"bXYZ")
    profile[red : red + 4], profile[blue : blue + 4] = b"bXYZ", b"rXYZ"
    Image.new("RGB", (60, 60), RED).save(tmp_path / "swapped.png", icc_profile=bytes(profile))
    made = make_rendition(tmp_path / "swapped.png", tmp_path / "copy.webp", width=60, fmt="webp")
    with Image.open(made.path) as copy:
        assert is_near(colour_at(copy, 0.5, 0.5), BLUE)


def test_a_broken_profile_is_ignored(tmp_path):
    two_halves().save(tmp_path / "photo.png", icc_profile=b"not a profile" * 20)
    made = make_rendition(tmp_path / "photo.png", tmp_path / "copy.webp", width=100, fmt="webp")
    with Image.open(made.path) as copy:
        assert is_near(colour_at(copy, 0.5, 0.2), RED)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "CMYK", "I;16"])
def test_a_copy_is_made_whatever_the_way_pixels_are_stored(tmp_path, mode):
    white = Image.new("L", (80, 60), 255)
    stored = (
        white.convert("I").point(lambda value: value * 257).convert("I;16")
        if mode == "I;16"
        else white.convert(mode)
    )
    stored.save(tmp_path / "stored", "TIFF")
    for made in make_renditions(
        tmp_path / "stored", tmp_path, [RenditionSpec(f"c.{fmt}", 40, fmt) for fmt in FORMATS]
    ):
        with Image.open(made.path) as copy:
            assert is_near(colour_at(copy, 0.5, 0.5), (255, 255, 255))


def test_what_is_transparent_becomes_paper_in_a_jpeg(tmp_path):
    Image.new("RGBA", (60, 60), (0, 0, 0, 0)).save(tmp_path / "clear.png")
    made = make_rendition(tmp_path / "clear.png", tmp_path / "copy.jpg", width=60, fmt="jpeg")
    with Image.open(made.path) as copy:
        assert is_near(colour_at(copy, 0.5, 0.5), (255, 255, 255))


def test_an_archive_hidden_behind_a_photo_does_not_reach_the_public(tmp_path):
    hidden = BytesIO()
    with zipfile.ZipFile(hidden, "w") as archive:
        archive.writestr("payload.js", SECRET)
    two_halves().save(tmp_path / "photo.jpg")
    (tmp_path / "photo.jpg").write_bytes((tmp_path / "photo.jpg").read_bytes() + hidden.getvalue())
    assert zipfile.is_zipfile(tmp_path / "photo.jpg")
    assert check_picture(tmp_path / "photo.jpg").format == "jpeg"
    for fmt in FORMATS:
        made = make_rendition(tmp_path / "photo.jpg", tmp_path / f"copy.{fmt}", width=300, fmt=fmt)
        assert not zipfile.is_zipfile(made.path)
        assert b"payload" not in made.path.read_bytes()


def test_a_plate_is_black_ink_on_a_clear_ground_darker_where_the_photo_is(tmp_path):
    Image.linear_gradient("L").resize((1200, 800)).save(tmp_path / "photo.jpg")
    made = make_plate(tmp_path / "photo.jpg", tmp_path / "plate.png", width=900)
    assert (made.width, made.height, made.mime) == (900, 600, "image/png")
    assert made.size < 60_000
    with Image.open(made.path) as plate:
        inked = plate.convert("RGBA")
    assert {colour for _, colour in inked.getcolors()} == {(0, 0, 0, 255), (255, 255, 255, 0)}
    ink = [inked.crop((0, y, 900, y + 100)).getchannel("A").resize((1, 1), Image.Resampling.BOX).getpixel((0, 0))
           for y in (0, 250, 500)]  # fmt: skip
    assert ink[0] > 200 > ink[1] > 60 > ink[2]
