"""Packaging. `py/notebank` and `server/notebank_server` are the packages; `pd/` and `patches/` travel as data inside `notebank`."""

from pathlib import Path

from setuptools import Extension, find_packages, setup

HERE = Path(__file__).parent
VERSION = next(line.split('"')[1] for line in (HERE / "py/notebank/__init__.py").read_text().splitlines() if line.startswith("__version__"))

# Without a compiler the installation goes on ("building extension ... failed") and models decode with torch instead.
NATIVE = Extension(
    "notebank.native._wavenet", optional=True, language="c++",
    sources=[f"py/notebank/native/{name}.cpp" for name in ("interface", "kernels", "network", "voices")],
    depends=[f"py/notebank/native/{name}" for name in ("kernels.h", "kernels.inc", "wavenet.h")],
    extra_compile_args=["-O3", "-std=gnu++17", "-ffp-contract=fast", "-fvisibility=hidden", "-fvisibility-inlines-hidden", "-g0"],
)

setup(
    name="notebank",
    version=VERSION,
    description="The Pure Data / Max bridge for neural notes",
    long_description=(HERE / "README.md").read_text(encoding="utf-8"),
    long_description_content_type="text/markdown",
    license="Apache-2.0",
    python_requires=">=3.10",
    packages=[*find_packages("py"), *find_packages("server"), "notebank.pd", "notebank.patches"],
    py_modules=["notebank_pd"],  # what [pyext. notebank_pd loader] names, in Pd's external and under our host alike
    package_dir={"": "py", "notebank_server": "server/notebank_server", "notebank.pd": "pd", "notebank.patches": "patches"},
    package_data={
        "notebank.models": ["shipped/*"],
        "notebank.sounds": ["shipped/*", "shipped/*/*"],
        "notebank.pd": ["*.pd", "*.txt", "*.md", "list-abs/*.pd"],
        "notebank.patches": ["*.pd", "*.txt", "*.md", "pyext/*.pd", "pyext/*.py", "max/*.*", "max/*/*.*"],
    },
    ext_modules=[NATIVE],
    install_requires=[
        "numpy>=1.24", "torch>=2.2", "soundfile>=0.12", "soxr>=0.3.7", "scipy>=1.10", "scikit-learn>=1.3", "librosa>=0.10.2",
        "safetensors>=0.4", "python-osc>=1.8", "mido>=1.3", "click>=8.1", "platformdirs>=3", "tqdm>=4.65", "matplotlib>=3.7",
    ],
    extras_require={
        "cluster": ["distributed>=2024.1"],
        "crepe": ["torchcrepe>=0.0.22"],
        "dataset": ["pyfluidsynth>=1.3.2"],
        "pacmap": ["pacmap>=0.7"],
        "tensorboard": ["tensorboard>=2.14"],
        "test": ["pytest>=7.4", "setuptools>=68", "wheel", "pytest-timeout>=2.2", "pytest-xdist>=3.8", "pyfluidsynth>=1.3.2",
                 "distributed>=2024.1"],
        "libpd": ["cypd>=0.1; python_version < '3.12'"],  # GPL: a guest of tests only
        "lint": ["ruff>=0.6", "mypy>=1.10"],
    },
    entry_points={"console_scripts": [
        "notebank=notebank.cli:main",
        "nsynth_generate=notebank.cli.nsynth_generate:main",
        "gansynth_generate=notebank.cli.gansynth_generate:main",
        "nsynth_save_embeddings=notebank.cli.nsynth_save_embeddings:main",
    ]},
)
