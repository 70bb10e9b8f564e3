"""Training of a WMS network: sequences of frames in, their spectra out."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from notebank.errors import BadValue
from notebank.models.device import placed
from notebank.models.wms.model import Wms
from notebank.models.wms.network import fresh
from notebank.models.wms.stream import inputs
from notebank.training.config import TrainConfig
from notebank.training.loop import Task
from notebank.training.wms.dataset import Frames, Recording
from notebank.training.wms.loss import LOSSES, distance
from notebank.training.wms.params import WmsParams

VALIDATION = 0.2  # of the sequences, where no recording is held out
_JUDGED = 512  # sequences that a validation looks at
_PATIENCE = 15
_LEAST_RATE = 1e-6
_BETTER = 1e-4  # epochs; rate; share by which a loss must fall to count


@dataclass(frozen=True)
class WmsTrainConfig(TrainConfig):
    """The loop's side of `WmsParams`; a plateau is the task's own affair."""

    plateau: bool = True

    def __post_init__(self) -> None:
        """Odd batches are fine here."""

    def learning_rate_at(self, step: int) -> float:
        return self.learning_rate if self.plateau else super().learning_rate_at(step)


class WmsTask(Task):
    """One step is one batch of sequences, an epoch all of them in a new order.

    With `num_batches` an epoch is so many batches; then comes a validation. Where recordings are
    held out they are what is validated on; otherwise every fifth sequence, drawn at random, is.

    Args:
        model: Gives sizes and statistics; a fresh network is trained.
        params: What to predict, and how to train.
        recordings: Where the frames come from, one each.
        frames: Their features and targets.

    Raises:
        BadValue: There are too few recordings to train on and to validate with.
    """

    unit = ""

    def __init__(
        self,
        model: Wms,
        params: WmsParams,
        recordings: Sequence[Recording],
        frames: Sequence[Frames],
    ):
        self.model = model
        self.params = params
        self.loss_of = LOSSES[params.criterion]
        self.network = self.net = fresh(model.config, params.dropout, params.seed)
        own, features = model.config, np.concatenate([piece.features for piece in frames])
        self.hz = features[:, own.n_mfcc]
        timbre = model.statistics.standardised(features[:, : own.n_mfcc])
        self.features = inputs(own, model.statistics, timbre, self.hz, features[:, -1])
        self.targets = np.concatenate([piece.targets for piece in frames])
        self.pieces = np.cumsum([0, *(len(piece.features) for piece in frames)])
        self.recordings, self.piece_of = (
            recordings,
            np.repeat(np.arange(len(frames)), np.diff(self.pieces)),
        )
        self.starts, self.unseen = self._split()
        # rate, best loss, epochs since then
        self.state = torch.tensor([params.learning_rate, np.inf, 0.0], dtype=torch.float64)
        self._at = {(r.group, r.pitch): i for i, r in enumerate(recordings) if r.group}
        self.onsets = self.pieces[:-1][np.isin(self.pieces[:-1], self.starts)]

    def to(self, device: str) -> "WmsTask":
        """Trains on a device, as PyTorch calls it; returns itself."""
        self.net.to(device)
        return self

    @property
    def epoch(self) -> int:
        """Steps of an epoch."""
        whole = -(-len(self.starts) // self.params.batch_size)
        return min(whole, self.params.num_batches or whole)

    def train_config(self) -> WmsTrainConfig:
        """How the loop runs these parameters."""
        p, epoch = self.params, self.epoch
        return WmsTrainConfig(
            steps=p.num_epochs * epoch,
            batch=p.batch_size,
            learning_rate=p.learning_rate,
            ema=p.ema,
            seed=p.seed,
            validate_every=epoch,
            clip=p.gradient_clip or float("inf"),
            save_every=epoch * min(p.save_scratch_model_every, p.num_epochs),
            plateau=p.schedule == "plateau",
        )

    def _split(self) -> tuple[np.ndarray, np.ndarray]:
        """Where sequences begin that are trained on, and others that are not. One that is longer
        than its recording runs into the next."""
        length, total = self.params.training_seq_length, int(self.pieces[-1])
        ends = [range(a, max(a + 1, b - length + 1)) for a, b in zip(self.pieces, self.pieces[1:])]
        apart = [
            np.array([start for start in part if start + length <= total], int) for part in ends
        ]
        held = [recording.unseen for recording in self.recordings]
        if any(held):
            seen, unseen = (
                np.concatenate([np.zeros(0, int), *(p for p, h in zip(apart, held) if h == want)])
                for want in (False, True)
            )
        else:
            mixed = np.random.default_rng(self.params.seed).permutation(np.concatenate(apart))
            cut = round(VALIDATION * len(mixed))
            seen, unseen = np.sort(mixed[cut:]), np.sort(mixed[:cut])
        if not len(seen) or not len(unseen):
            raise BadValue(
                f"there are too few recordings for sequences of {length} frames, to train "
                "on and to validate with"
            )
        chosen = np.random.default_rng(0).choice(unseen, min(_JUDGED, len(unseen)), replace=False)
        return seen, np.sort(chosen)

    def optimiser(self, config: TrainConfig) -> torch.optim.Optimizer:
        p, weights = self.params, self.net.parameters()
        if p.optimizer == "SGD":
            return torch.optim.SGD(weights, lr=p.learning_rate, weight_decay=p.weight_decay)
        kind = torch.optim.AdamW if p.optimizer == "AdamW" else torch.optim.Adam
        return kind(weights, lr=p.learning_rate, weight_decay=p.weight_decay, amsgrad=p.amsgrad)

    def memory(self) -> dict[str, Tensor]:
        return {"plateau": self.state}

    def learning_rate(self, step: int, config: TrainConfig) -> float:
        return (
            float(self.state[0])
            if self.params.schedule == "plateau"
            else config.learning_rate_at(step)
        )

    def loss(self, step: int, config: TrainConfig) -> Tensor:
        epoch, place = divmod(step, self.epoch)
        order = self._order(epoch)
        starts = order[place * config.batch : (place + 1) * config.batch]
        rng = np.random.default_rng([config.seed, step])
        if self.params.onsets and len(self.onsets):
            starts = np.where(
                rng.random(len(starts)) < self.params.onsets,
                rng.choice(self.onsets, len(starts)),
                starts,
            )
        features, targets = self._rows(starts, self._lent(rng, starts))
        return self.loss_of(self.net(features)[0], targets)

    def _order(self, epoch: int) -> np.ndarray:
        if getattr(self, "_drawn", (None,))[0] != epoch:
            self._drawn = (
                epoch,
                np.random.default_rng([self.params.seed, 1 << 32, epoch]).permutation(self.starts),
            )
        return self._drawn[1]

    def _lent(self, rng: np.random.Generator, starts: np.ndarray) -> np.ndarray:
        """Where the MFCCs of sequences begin: mostly where they do, else at the same moment of a
        neighbouring pitch."""
        found = starts.copy()
        for row in np.flatnonzero(rng.random(len(starts)) < self.params.borrowed):
            piece = int(self.piece_of[starts[row]])
            other = self._neighbour(
                piece,
                int(rng.integers(1, self.params.reach + 1)) * (1 if rng.random() < 0.5 else -1),
            )
            if other is not None:
                last = self.pieces[other + 1] - self.params.training_seq_length
                found[row] = max(
                    self.pieces[other],
                    min(self.pieces[other] + starts[row] - self.pieces[piece], last),
                )
        return found

    def _neighbour(self, piece: int, semitones: int) -> int | None:
        """The recording of the same group that many semitones higher, if there is one to train
        on."""
        recording = self.recordings[piece]
        other = (
            None
            if recording.pitch is None
            else self._at.get((recording.group, recording.pitch + semitones))
        )
        return None if other is None or self.recordings[other].unseen else other

    def _rows(self, starts: np.ndarray, lent: np.ndarray) -> tuple[Tensor, Tensor]:
        span, n = np.arange(self.params.training_seq_length), self.model.config.n_mfcc
        here, there = starts[:, None] + span, lent[:, None] + span
        features = np.concatenate([self.features[there, :n], self.features[here, n:]], axis=2)
        targets = torch.from_numpy(self.targets[here].astype(np.float32))
        one, other = placed(self.net, torch.from_numpy(features), targets)
        return one, other

    def trained(self) -> Wms:
        """A model of its own with the weights as they are now."""
        return Wms.from_config(
            vars(self.model.config), {**self.net_state(), **self.model.statistics.tensors()}
        )

    def net_state(self) -> dict[str, np.ndarray]:
        """The network's weights."""
        return {
            name: tensor.detach().cpu().numpy().copy()
            for name, tensor in self.net.state_dict().items()
        }

    def validate(self) -> dict[str, float]:
        losses, apart = [], []
        for some in np.array_split(self.unseen, max(1, len(self.unseen) // 64)):
            features, targets = self._rows(some, some)
            predicted = self.net(features)[0]
            hz = torch.from_numpy(
                self.hz[some[:, None] + np.arange(self.params.training_seq_length)]
            )
            losses.append(float(self.loss_of(predicted, targets)))
            apart.append(
                float(distance(self.model.config, predicted.cpu(), targets.cpu(), hz).mean())
            )
        loss = float(np.mean(losses))
        self._plateau(loss)
        return {"validation": loss, "distance dB": float(np.mean(apart))}

    def _plateau(self, loss: float) -> None:
        rate, best, waited = self.state.tolist()
        best, waited = (loss, 0) if loss < best * (1 - _BETTER) else (best, waited + 1)
        if waited > _PATIENCE:
            rate, waited = max(rate / 2, _LEAST_RATE), 0
        self.state.copy_(torch.tensor([rate, best, waited], dtype=torch.float64))
