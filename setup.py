"""Packaging.

`py/notebank` and `server/notebank_server` are the packages; `pd/` and `patches/` travel as data
inside `notebank`. What a source distribution holds stands in MANIFEST.in.
"""

import re
from pathlib import Path

from setuptools import Extension, find_packages, setup

REPOSITORY = "https://github.com/notebank/notebank"
PAGES = f"{REPOSITORY}/blob/main/"
PICTURES = PAGES.replace("github.com", "raw.githubusercontent.com").replace("/blob/", "/")

HERE = Path(__file__).parent
VERSION = re.search(
    r'^__version__ = "(.+)"$', (HERE / "py/notebank/__init__.py").read_text(), re.MULTILINE
)[1]

# Without a compiler the installation goes on ("building extension ... failed"), and models decode
# with torch instead.
NATIVE = Extension(
    "notebank.native._wavenet",
    optional=True,
    language="c++",
    sources=[
        f"py/notebank/native/{name}.cpp"
        for name in (
            "encoder",
            "integers",
            "interface",
            "kernels",
            "loudness",
            "network",
            "packing",
            "rows",
            "voices",
        )
    ],
    depends=[
        f"py/notebank/native/{name}"
        for name in (
            "encoder.h",
            "floats.inc",
            "integers.inc",
            "kernels.h",
            "kernels.inc",
            "loudness.h",
            "oscillators.h",
            "oscillators.inc",
            "packing.h",
            "rows.h",
            "targets.h",
            "wavenet.h",
        )
    ],
    extra_compile_args=[
        "-O3",
        "-std=gnu++17",
        "-g0",
        "-fvisibility=hidden",
        "-fvisibility-inlines-hidden",
    ],
)


def long_description() -> str:
    """README.md for readers elsewhere: its links and pictures, relative there, have addresses."""
    readme = (HERE / "README.md").read_text(encoding="utf-8")
    readme = re.sub(r"(!\[[^\]]*\]\()(?!https?:)", rf"\g<1>{PICTURES}", readme)
    return re.sub(r"(\]\()(?!https?:)", rf"\g<1>{PAGES}", readme)


setup(
    name="notebank",
    version=VERSION,
    description="The Pure Data / Max bridge for neural notes",
    long_description=long_description(),
    long_description_content_type="text/markdown",
    author="the notebank authors",
    license="Apache-2.0",
    license_files=["LICENSE", "NOTICE"],
    url=REPOSITORY,
    project_urls={
        "Documentation": f"{PAGES}docs/README.md",
        "Changelog": f"{PAGES}CHANGELOG.md",
        "Issues": f"{REPOSITORY}/issues",
    },
    keywords=[
        "pure data",
        "max",
        "max for live",
        "osc",
        "midi",
        "music",
        "synthesizer",
        "sound morphing",
        "nsynth",
        "gansynth",
        "wavenet",
        "wavetable",
    ],
    classifiers=[
        "Development Status :: 4 - Beta",
        "Environment :: Console",
        "Environment :: X11 Applications",
        "Intended Audience :: End Users/Desktop",
        "Intended Audience :: Science/Research",
        "Operating System :: MacOS",
        "Operating System :: POSIX :: Linux",
        "Programming Language :: C++",
        "Programming Language :: Python :: 3",
        "Topic :: Multimedia :: Sound/Audio :: MIDI",
        "Topic :: Multimedia :: Sound/Audio :: Sound Synthesis",
        "Topic :: Scientific/Engineering :: Artificial Intelligence",
    ],
    python_requires=">=3.10",
    packages=[*find_packages("py"), *find_packages("server"), "notebank.pd", "notebank.patches"],
    # What [pyext. notebank_pd loader] names, in Pd's external and under our host alike.
    py_modules=["notebank_pd"],
    package_dir={
        "": "py",
        "notebank_server": "server/notebank_server",
        "notebank.pd": "pd",
        "notebank.patches": "patches",
    },
    package_data={
        "notebank.checkpoints": ["published.json"],
        "notebank.models": ["shipped/*"],
        "notebank.sounds": ["shipped/*", "shipped/*/*", "shipped/*/*/*"],
        "notebank_server.web": ["page/*"],
        "notebank.pd": ["*.pd", "*.txt", "*.md", "list-abs/*.pd"],
        "notebank.patches": [
            "*.pd",
            "*.txt",
            "*.md",
            "lessons/*.pd",
            "lessons/bank/*",
            "pyext/*.pd",
            "pyext/*.py",
            "max/*.*",
            "max/*/*.*",
            "max/sources/*/*.py",
            "supercollider/*.*",
            "supercollider/HelpSource/Classes/*",
        ],
    },
    ext_modules=[NATIVE],
    install_requires=[
        "numpy>=1.24",
        "filelock>=3.12",
        "google-crc32c>=1.5",
        "torch>=2.2,<2.14",  # have torch.jit, deprecated in 2.13, which models of nn~ need
        "soundfile>=0.12",
        "soxr>=0.3.7",
        "scipy>=1.10",
        "scikit-learn>=1.3",
        "threadpoolctl>=3.1",
        "librosa>=0.10.2",
        "safetensors>=0.4",
        "python-osc>=1.8",
        "mido>=1.3",
        "click>=8.1",
        "platformdirs>=3",
        "tqdm>=4.65",
        "matplotlib>=3.7",
    ],
    extras_require={
        "cluster": ["distributed>=2024.1"],
        "crepe": ["torchcrepe>=0.0.22"],
        "dataset": ["pyfluidsynth>=1.3.2"],
        "pacmap": ["pacmap>=0.7"],
        "samplers": ["pysfizz>=0.1.3", "sf2utils>=1.0"],  # sf2utils: LGPL; guests of tests only
        "surface": ["zeroconf>=0.130"],
        "swift-f0": ["swift-f0>=0.3"],
        "tensorboard": ["tensorboard>=2.14"],
        "test": [
            "build>=1.0",
            "setuptools>=68",
            "wheel",
            "hypothesis>=6.100",
            "pytest>=7.4",
            "pytest-timeout>=2.2",
            "pytest-xdist>=3.8",
            "pyloudnorm>=0.2",
            "pyfluidsynth>=1.3.2",
            "distributed>=2024.1",
        ],
        "libpd": ["cypd>=0.1; python_version < '3.12'"],  # GPL: a guest of tests only
        "lint": ["ruff>=0.6", "mypy>=1.10"],
        "web": ["starlette>=0.40", "uvicorn>=0.35", "websockets>=13", "segno>=1.6"],
    },
    entry_points={
        "console_scripts": [
            "notebank=notebank.cli:main",
            "nsynth_generate=notebank.cli.magenta.nsynth_generate:main",
            "gansynth_generate=notebank.cli.magenta.gansynth_generate:main",
            "nsynth_save_embeddings=notebank.cli.magenta.nsynth_save_embeddings:main",
        ]
    },
)
