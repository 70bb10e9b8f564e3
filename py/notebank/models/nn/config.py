"""What a foreign model says of itself, as far as notes need it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from notebank.errors import BadFile, BadValue
from notebank.limits import most
from notebank.models.sizes import check_types

SECONDS = 4  # of a note, unless told otherwise
LARGEST_RATIO = 1 << 16
MOST_ATTRIBUTES = 64
MOST_VALUES = 4  # of one attribute
PLAIN: dict[str, type | tuple[type, ...]] = {
    "bool": bool,
    "int": int,
    "float": (int, float),
    "str": str,
}

Method = tuple[str, int, int, int, int]
Attribute = tuple[str, tuple[str, ...], tuple[Any, ...]]


@dataclass(frozen=True)
class NnConfig:
    """The contract of a TorchScript file.

    sha256: of the file. sample_rate: [Hz]. latents: channels of a latent frame. ratio: samples that
    it covers. channels: of the audio that `decode` makes. inputs: channels that `encode` takes, 0
    where there is none. batch: several notes at once. seeded: notes hang on random numbers.
    methods: name, channels and ratio in, channels and ratio out. attributes: name, types of its
    values, and these.
    """

    sha256: str = ""
    sample_rate: int = 44100
    latents: int = 16
    ratio: int = 2048
    channels: int = 1
    inputs: int = 1
    batch: bool = True
    seeded: bool = False
    methods: tuple[Method, ...] = ()
    attributes: tuple[Attribute, ...] = ()

    def __post_init__(self) -> None:
        check_types(self)
        for name, value, low, high in (
            ("the rate", self.sample_rate, 1000, 384000),
            ("latents", self.latents, 1, most("model-width")),
            ("the ratio", self.ratio, 1, LARGEST_RATIO),
            ("channels of the audio", self.channels, 1, 2),
            ("channels of the encoder", self.inputs, 0, 2),
        ):
            if not low <= value <= high:
                raise BadValue(f"{name} must be {low}..{high}, got {value}")

    @property
    def length(self) -> int:
        """Samples of a note unless told otherwise: whole frames."""
        return -(-SECONDS * self.sample_rate // self.ratio) * self.ratio


def config_from(values: Mapping[str, Any]) -> NnConfig:
    """The config with these values, as JSON gives them; BadFile where they are none."""
    try:
        methods = tuple(tuple(method) for method in values.get("methods", ()))
        told = values.get("attributes", ())
        attributes = tuple((name, tuple(types), tuple(given)) for name, types, given in told)
        return NnConfig(**{**values, "methods": methods, "attributes": attributes})
    except (TypeError, ValueError) as error:
        raise BadFile(f"this is no config of a nn model: {error}") from error


def config_of(contract: Mapping[str, Any], sha256: str, rate: int | None = None) -> NnConfig:
    """The config of what a program says of itself.

    Args:
        contract: As `sandbox.torchscript.Program.contract` tells it; nothing of it is believed.
        sha256: Of its file.
        rate: [Hz], in place of what it says.

    Raises:
        BadFile: Notes cannot be made with it; the text says of which part.
    """
    methods = _methods(contract)
    if "decode" not in methods:
        there = ", ".join(sorted(methods)) or "none"
        raise BadFile(f"it has no method decode, which makes audio of latents; it has: {there}")
    latents, ratio, channels, out = methods["decode"]
    if out != 1 or not 1 <= ratio <= LARGEST_RATIO:
        raise BadFile(
            f"odd ratios: decode must make a sample a step of latents that cover 1.."
            f"{LARGEST_RATIO} each, but takes one every {ratio} and makes one every {out}"
        )
    if channels not in (1, 2):
        raise BadFile(f"decode makes {channels} channels of audio; notes have 1 or 2")
    rate = rate or _whole(contract.get("rate"))
    if not rate:
        raise BadFile("it does not say its sample rate: give it with --rate, in Hz")
    return NnConfig(
        sha256=sha256,
        sample_rate=rate,
        latents=latents,
        ratio=ratio,
        channels=channels,
        inputs=_inputs(methods, latents, ratio),
        methods=tuple((name, *numbers) for name, numbers in sorted(methods.items())),
        attributes=_attributes(contract),
    )


def _methods(contract: Mapping[str, Any]) -> dict[str, tuple[int, int, int, int]]:
    told = contract.get("methods")
    found: dict[str, tuple[int, int, int, int]] = {}
    for name, numbers in (told if isinstance(told, dict) else {}).items():
        whole = [_whole(number) for number in numbers] if isinstance(numbers, list) else []
        if len(whole) == 4 and None not in whole and len(name) <= 64:
            found[name] = tuple(whole)  # type: ignore[assignment]
    return found


def _inputs(methods: Mapping[str, tuple[int, int, int, int]], latents: int, ratio: int) -> int:
    """Channels that `encode` takes; 0 without it."""
    if "encode" not in methods:
        return 0
    inputs, step, made, covered = methods["encode"]
    if step != 1 or covered != ratio:
        raise BadFile(
            f"odd ratios: decode takes a latent every {ratio} samples, but encode makes one every "
            f"{covered} of audio with one every {step}"
        )
    if made != latents:
        raise BadFile(
            f"channels do not match: encode makes {made} latents a frame, decode takes {latents}"
        )
    if inputs not in (1, 2):
        raise BadFile(f"encode takes {inputs} channels of audio; recordings have 1 or 2")
    return inputs


def _attributes(contract: Mapping[str, Any]) -> tuple[Attribute, ...]:
    """Those whose values are plain: switches, numbers, words."""
    told = contract.get("attributes")
    found: list[Attribute] = []
    for name, about in sorted((told if isinstance(told, dict) else {}).items()):
        types, values = about.get("types"), about.get("values")
        if not types or not len(types) == len(values) <= MOST_VALUES or len(name) > 64:
            continue
        if all(kind in PLAIN and isinstance(v, PLAIN[kind]) for kind, v in zip(types, values)):
            found.append((name, tuple(types), tuple(values)))
    return tuple(found[:MOST_ATTRIBUTES])


def _whole(value: Any) -> int | None:
    return value if type(value) is int and 0 < value < 1 << 24 else None
