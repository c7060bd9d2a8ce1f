"""Record or check what CPython prints for the programs under tests/cases*.

In:  paths of cases or folders (default: tests/cases and tests/cases-next).
     A case is NAME.py, or a folder that holds main.py and its own modules.
Out: NAME.out (stdout, bytes as written) and NAME.exit (status and newline, only
     when it is not 0) beside each case, and tests/cases/PYTHON_VERSION.
     With --check nothing is written: drift, a missing recording, and a
     recording without its program are errors, and the exit status says so.
Each case runs twice, under different hash seeds: output that depends on the
seed is refused, since no compiler could reproduce it.
"""

import argparse
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SUITES = [ROOT / "tests" / "cases", ROOT / "tests" / "cases-next"]
VERSION_FILE = ROOT / "tests" / "cases" / "PYTHON_VERSION"
RECORDED_WITH = (3, 13)
TIMEOUT_SECONDS = 60


def find_cases(path: Path) -> list[Path]:
    """The program files at or under path; for a folder case, its main.py."""
    if path.is_file():
        main = path.parent / "main.py"
        if path.suffix != ".py":
            raise SystemExit(f"{path}: not a Python file")
        return [main if main.exists() else path]
    if (path / "main.py").exists():
        return [path / "main.py"]
    cases: list[Path] = []
    for entry in sorted(path.iterdir()):
        if entry.is_dir() and entry.name != "__pycache__":
            cases.extend(find_cases(entry))
        elif entry.suffix == ".py":
            cases.append(entry)
    return cases


def find_orphans(path: Path, cases: list[Path]) -> list[Path]:
    """Recordings at or under path that no case accounts for."""
    if path.is_file():
        return []
    wanted = {case.with_suffix(suffix) for case in cases for suffix in (".out", ".exit")}
    found = [*path.rglob("*.out"), *path.rglob("*.exit")]
    return sorted(file for file in found if file not in wanted)


def run_once(case: Path, hash_seed: str) -> tuple[bytes, int, bytes]:
    env = {
        "PATH": os.environ.get("PATH", ""),
        "PYTHONHASHSEED": hash_seed,
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONUTF8": "1",
    }
    done = subprocess.run(
        [sys.executable, case.name],
        cwd=case.parent,
        env=env,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=TIMEOUT_SECONDS,
    )
    return done.stdout, done.returncode, done.stderr


def run_case(case: Path) -> tuple[bytes, int] | str:
    """What the case prints and its exit status, or why it cannot be a case."""
    try:
        stdout, status, stderr = run_once(case, "0")
        again = run_once(case, "12345")
    except subprocess.TimeoutExpired:
        return f"ran longer than {TIMEOUT_SECONDS} s"
    if status < 0:
        return f"killed by signal {-status}"
    if stderr.rstrip().startswith(b"File ") and b"SyntaxError" in stderr:
        return stderr.decode()
    if b"\nSyntaxError: " in stderr and not stdout:
        return stderr.decode()
    if (stdout, status) != again[:2]:
        return "output depends on the hash seed"
    if not stdout:
        return "prints nothing"
    return stdout, status


def expected_files(case: Path, stdout: bytes, status: int) -> dict[Path, bytes | None]:
    """Each recording's wanted content; None where the file must not exist."""
    return {
        case.with_suffix(".out"): stdout,
        case.with_suffix(".exit"): f"{status}\n".encode() if status != 0 else None,
    }


def apply(file: Path, wanted: bytes | None, check: bool) -> str | None:
    """Bring file to its wanted content; returns what differed, if anything did."""
    current = file.read_bytes() if file.exists() else None
    if current == wanted:
        return None
    if not check:
        if wanted is None:
            file.unlink()
        else:
            file.write_bytes(wanted)
    if current is None:
        return "new" if not check else "not recorded"
    return "removed" if wanted is None else "changed"


def main() -> int:
    parser = argparse.ArgumentParser(description="Record CPython's output for the test cases.")
    parser.add_argument("paths", nargs="*", type=Path)
    parser.add_argument("--check", action="store_true", help="verify, write nothing")
    options = parser.parse_args()
    if sys.version_info[:2] != RECORDED_WITH:
        wanted = ".".join(map(str, RECORDED_WITH))
        print(f"record-cases: needs CPython {wanted}, this is {sys.version.split()[0]}", file=sys.stderr)
        return 2

    roots = [path.resolve() for path in options.paths] or [suite for suite in SUITES if suite.exists()]
    cases = list(dict.fromkeys(case for root in roots for case in find_cases(root)))
    problems: list[str] = []
    with ThreadPoolExecutor(max_workers=2) as pool:
        for case, result in zip(cases, pool.map(run_case, cases)):
            name = case.relative_to(ROOT) if case.is_relative_to(ROOT) else case
            if isinstance(result, str):
                problems.append(f"{name}: {result}")
                continue
            for file, wanted in expected_files(case, *result).items():
                difference = apply(file, wanted, options.check)
                if difference is None:
                    continue
                if options.check:
                    problems.append(f"{name}: {file.name} {difference}")
                else:
                    print(f"{difference:8} {file.relative_to(ROOT) if file.is_relative_to(ROOT) else file}")
    for root in roots:
        for orphan in find_orphans(root, cases):
            problems.append(f"{orphan}: recording without its program")

    version = f"{sys.implementation.name} {sys.version.split()[0]}\n".encode()
    if not options.paths:
        difference = apply(VERSION_FILE, version, options.check)
        if difference is not None and options.check:
            problems.append(f"{VERSION_FILE.name}: {difference}")
    for problem in problems:
        print(f"error: {problem}", file=sys.stderr)
    verb = "checked" if options.check else "recorded"
    print(f"{len(cases)} cases {verb}, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
