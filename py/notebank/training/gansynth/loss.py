"""The losses of a GANSynth: Wasserstein distance, gradient penalty, pitch classification.

Sources: Gulrajani et al. 2017 (penalty), Odena et al. 2017 (auxiliary classifier), Karras et al.
2018 (drift), Engel et al. 2019 (weights).
"""

from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

Judge = Callable[[Tensor], tuple[Tensor, Tensor]]


@dataclass(frozen=True)
class Weights:
    """How much each part of the losses counts; target: the length that the penalty pulls gradients
    to."""

    penalty: float = 10.0
    target: float = 1.0
    drift: float = 0.001
    pitch: float = 10.0


def generator_loss(judge: Judge, fakes: Tensor, labels: Tensor, weights: Weights) -> Tensor:
    """-E[D(fake)] + the classifier's cross entropy on what the fakes should be.

    Args:
        judge: The discriminator: (score, logits of the pitches) of pictures in -1..1.
        fakes: [B, 2, frames, mels], normalised, not clipped.
        labels: [B], pitch - low.
        weights: How much the cross entropy counts (Engel et al. 2019).

    Returns:
        A scalar.
    """
    score, classes = judge(fakes.clamp(-1, 1))
    return -score.mean() + weights.pitch * functional.cross_entropy(classes, labels)


def discriminator_loss(
    judge: Judge, reals: Tensor, labels: Tensor, fakes: Tensor, weights: Weights
) -> Tensor:
    """E[D(fake)] - E[D(real)] + drift + cross entropy on the reals; `penalty` is apart.

    Args:
        judge: The discriminator: (score, logits of the pitches) of pictures in -1..1.
        reals: [B, 2, frames, mels], normalised, not clipped.
        labels: [B], pitch - low of the reals.
        fakes: [B, 2, frames, mels], normalised, not clipped.
        weights: How much drift (Karras et al. 2018) and cross entropy (Odena et al. 2017) count.

    Returns:
        A scalar.
    """
    score, classes = judge(reals.clamp(-1, 1))
    fake_score = judge(fakes.clamp(-1, 1))[0]
    return (
        fake_score.mean()
        - score.mean()
        + weights.drift * score.square().mean()
        + weights.pitch * functional.cross_entropy(classes, labels)
    )


def between(reals: Tensor, fakes: Tensor, mix: Tensor) -> Tensor:
    """Pictures between real ones and fakes, where the penalty looks.

    Args:
        reals: [B, 2, frames, mels].
        fakes: [B, 2, frames, mels].
        mix: [B], 0..1: share of the real.

    Returns:
        [B, 2, frames, mels].
    """
    share = mix.view(-1, 1, 1, 1)
    return share * reals + (1 - share) * fakes


def penalty(judge: Judge, pictures: Tensor, scale: Tensor, target: float = 1.0) -> Tensor:
    """E[(|gradient of D| - target)^2] (Gulrajani et al. 2017).

    The gradient is that by the pictures before normalising (they are what Magenta's critic is
    given): by the chain rule the normalised one times `scale`, and nothing where the picture is
    clipped.

    Args:
        judge: The discriminator: (score, logits of the pitches) of pictures in -1..1.
        pictures: [B, 2, frames, mels], normalised, unclipped.
        scale: [2, 1, 1], of the normaliser.
        target: The length that gradients are pulled to.

    Returns:
        A scalar that can be differentiated again.
    """
    place = pictures.detach().requires_grad_(True)
    score = judge(place.clamp(-1, 1))[0].sum()
    (gradient,) = torch.autograd.grad(score, place, create_graph=True)
    # no infinite slope where the gradient is all zero
    length = (gradient * scale).flatten(1).square().sum(1).add(1e-20).sqrt()
    return (length - target).square().mean()
