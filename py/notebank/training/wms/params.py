"""params.json of wms_torch: the same names, so that a file written for it just loads."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from notebank import files
from notebank.audio.measures.timbre import METHODS
from notebank.errors import BadFile, BadValue
from notebank.models.wms.config import WmsConfig

CRITERIA = ("MSE", "WeightedMSE", "Spectral")
OPTIMISERS = ("Adam", "AdamW", "SGD")


@dataclass(frozen=True)
class WmsParams:
    """What to train on, what to predict, and how. Names and defaults are wms_torch's; the last
    block is ours.

    audio_files_path : a sound file or a folder of them
    num_batches      : batches of an epoch, None for all; num_epochs of them
    save_scratch_model_every : epochs between saved states
    target_gain      : see `WmsConfig.gain`
    onsets, borrowed : shares of sequences that begin with their recording; whose MFCCs are those of
        a neighbouring pitch, at most
                       `reach` semitones off, so that they tell timbre more than pitch (both need
                       recordings of single notes)
    schedule         : `plateau` (halved when 15 epochs bring nothing) or `fall` (to a hundredth
                     over the second half)
    gradient_clip    : longest gradient, 0 for no limit
    """

    audio_files_path: str = ""
    sample_rate: int = 16000
    hop_size: int = 256
    window_size: int = 1024
    n_fft: int = 1024
    n_fft_preserved: int = 80
    power: float = 1.0
    fft_type: str = "real"
    cycles_per_window: int = 2
    force_recompute_features: bool = False
    n_mfcc: int = 8
    n_mel: int = 40
    f_low: float = 46
    f_high: float = 1600
    mfcc_dim_reduction: str = ""
    pitch_detection_method: str = "yin"
    include_voicedness: bool = True
    model_type: str = "GRU"
    hidden_size: int = 256
    criterion: str = "Spectral"
    optimizer: str = "Adam"
    amsgrad: bool = False
    batch_size: int = 512
    learning_rate: float = 1e-4
    weight_decay: float = 1e-5
    dropout: float = 0.0
    num_epochs: int = 1000
    num_batches: int | None = None
    training_seq_length: int = 50
    save_scratch_model_every: int = 10

    target_gain: float = 1.0
    onsets: float = 0.0
    borrowed: float = 0.0
    reach: int = 4
    schedule: str = "plateau"
    gradient_clip: float = 0.0
    ema: float = 0.0
    seed: int = 0

    def __post_init__(self) -> None:
        choices = {
            "model_type": ("GRU",),
            "fft_type": ("real",),
            "criterion": CRITERIA,
            "optimizer": OPTIMISERS,
            "pitch_detection_method": METHODS,
            "mfcc_dim_reduction": ("", "pacmap"),
            "schedule": ("plateau", "fall"),
        }
        for name, allowed in choices.items():
            if getattr(self, name) not in allowed:
                raise BadValue(
                    f"{name} is {' or '.join(repr(one) for one in allowed)}, not "
                    f"{getattr(self, name)!r}"
                )
        if self.n_fft != self.window_size:
            raise BadValue(
                f"n_fft and window_size must be the same, not {self.n_fft} and {self.window_size}"
            )
        counts = (
            self.batch_size,
            self.num_epochs,
            self.training_seq_length,
            self.reach,
            self.save_scratch_model_every,
        )
        if min(*counts, 1 if self.num_batches is None else self.num_batches) < 1:
            raise BadValue(
                "batch_size, num_epochs, num_batches, training_seq_length, reach and "
                "save_scratch_model_every are at least 1"
            )
        if not (0 < self.learning_rate < 1 and self.weight_decay >= 0 and self.gradient_clip >= 0):
            raise BadValue(
                "learning_rate lies in 0..1, weight_decay and gradient_clip are at least 0"
            )
        if (
            not all(0 <= share < 1 for share in (self.dropout, self.ema))
            or not 0 <= min(self.onsets, self.borrowed) <= 1
        ):
            raise BadValue(
                "dropout, ema, onsets and borrowed are shares, 0..1 (dropout and ema below 1)"
            )

    def changed(self, **changes: Any) -> "WmsParams":
        """The same with some values changed; None leaves one as it is."""
        return replace(self, **{key: value for key, value in changes.items() if value is not None})

    def config(self) -> WmsConfig:
        """The model that these parameters describe."""
        return WmsConfig(
            sample_rate=self.sample_rate,
            hop=self.hop_size,
            window=self.window_size,
            bins=self.n_fft_preserved,
            cycles=self.cycles_per_window,
            n_mfcc=self.n_mfcc,
            n_mel=self.n_mel,
            f_low=self.f_low,
            f_high=self.f_high,
            voicedness=self.include_voicedness,
            hidden=self.hidden_size,
            power=self.power,
            gain=self.target_gain,
        )


PRESETS: dict[str, dict[str, Any]] = {  # differences from wms_torch's defaults
    "wms_torch": {},
    "default": {
        "n_fft_preserved": 257,
        "hidden_size": 192,
        "target_gain": 100.0,
        "batch_size": 64,
        "learning_rate": 2e-3,
        "num_batches": 250,
        "num_epochs": 16,
        "onsets": 0.2,
        "borrowed": 0.25,
        "schedule": "fall",
        "gradient_clip": 1.0,
        "ema": 0.995,
    },
}


@dataclass(frozen=True)
class ReadParams:
    """Parameters from a file, the keys in it that are comments, and those that nobody here
    knows."""

    params: WmsParams
    comments: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()


def read(path: Path) -> ReadParams:
    """The params.json at `path`; BadFile where it has no parameter that is known here."""
    found = of(files.read_object(path))
    if found.unknown and found.params == WmsParams():
        raise BadFile(f"{path} is no params.json of WMS: it has no parameter of it")
    return found


def of(entries: Mapping[str, Any]) -> ReadParams:
    """Parameters out of names with values; keys like ___NOT_x and x_comment are comments."""
    types = {field.name: type(field.default) for field in fields(WmsParams)}
    comments = tuple(key for key in entries if key.startswith("___NOT") or key.endswith("_comment"))
    unknown = tuple(key for key in entries if key not in types and key not in comments)
    known = {
        key: _checked(key, value, types[key]) for key, value in entries.items() if key in types
    }
    return ReadParams(WmsParams(**known), comments, unknown)


def _checked(key: str, value: Any, wanted: type) -> Any:
    if wanted is float and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if wanted is int and isinstance(value, float) and value.is_integer():
        return int(value)
    whole = isinstance(value, int) and not isinstance(value, bool)
    good = whole if wanted is int else isinstance(value, wanted)
    if key == "num_batches":
        good = value is None or whole
    if not good:
        raise BadValue(
            f"{key} is {value!r}, but should be "
            f"{'a whole number' if wanted is int else wanted.__name__}"
        )
    return value
