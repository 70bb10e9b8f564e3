"""The loss of the WaveNet autoencoder for training on a CPU: the graph of `models.wavenet_network`,
channels last, gradients by hand.

A dilated convolution is one matrix product: the three taps of a position stand side by side, in the
decoder with its latent frame behind them. What autograd would add up tensor by tensor is added in
place, and the skip sums of all layers are one product. B is a number of crops, T of samples, C of
channels.
"""

import shutil
from collections.abc import Callable, Sequence
from functools import cache

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from notebank.models.wavenet.config import TAPS
from notebank.models.wavenet.network import Decoder, Encoder, WavenetNetwork

WORTHWHILE = 4096  # positions


def outcome(
    network: WavenetNetwork, heard: Tensor, past: Tensor, classes: Tensor, dtype: torch.dtype
) -> tuple[Tensor, Tensor]:
    """What `network.outcome` gives, with products in another precision.

    Args:
        network: On the CPU.
        heard: Tensor[B x T], network input of the encoder.
        past: Tensor[B x T], network input that the decoder takes for the past.
        classes: Tensor[B x T], mu-law classes that were played.
        dtype: Of products.

    Returns:
        Mean cross-entropy [nats], and latents Tensor[B x F x latents], float32.
    """
    z = encode(network.encoder, heard, dtype)
    logits = decode(network.decoder, past, z, dtype)
    return F.cross_entropy(logits.float().flatten(0, 1), classes.flatten()), z


def encode(encoder: Encoder, x: Tensor, dtype: torch.dtype) -> Tensor:
    """The latents of crops.

    Args:
        encoder: On the CPU.
        x: Tensor[B x T], network input.
        dtype: Of products.

    Returns:
        Tensor[B x F x latents], float32; F * hop = T.
    """
    first = _affine(encoder.start, _around(x, (-1, 0, 1)).to(dtype))
    weights = [_weights(pair, dtype) for pair in zip(encoder.dilated, encoder.residual)]
    dilations = [layer.dilation[0] for layer in encoder.dilated]  # type: ignore[union-attr,index]
    last = _EncoderStack.apply(first, dilations, *(tensor for layer in weights for tensor in layer))
    return _affine(encoder.bottleneck, last).float().unflatten(1, (-1, encoder.hop)).mean(2)


def decode(decoder: Decoder, x: Tensor, z: Tensor, dtype: torch.dtype) -> Tensor:
    """What the decoder expects of each sample, given those before it and the latents.

    Args:
        decoder: On the CPU.
        x: Tensor[B x T], network input.
        z: Tensor[B x F x latents], F * hop = T.
        dtype: Of products.

    Returns:
        Tensor[B x T x 256], logits.
    """
    first = _affine(decoder.start, _around(x, (-3, -2, -1)).to(dtype))
    weights = [
        _weights(layers, dtype)
        for layers in zip(decoder.dilated, decoder.residual, decoder.condition)
    ]
    gated = _DecoderStack.apply(
        first,
        z.to(dtype),
        decoder.hop,
        decoder.dilations,
        *(tensor for layer in weights for tensor in layer),
    )
    skips = (decoder.skip_start, *decoder.skip)
    skip = F.linear(
        gated,
        torch.cat([layer.weight[:, :, 0] for layer in skips], 1).to(dtype),
        torch.stack([layer.bias for layer in skips]).sum(0).to(dtype),
    )
    condition = _affine(decoder.condition_out, z).to(dtype)
    out = (
        _affine(decoder.out, torch.relu(skip)).unflatten(1, (-1, decoder.hop))
        + condition[:, :, None]
    )
    return _affine(decoder.logits, torch.relu(out.flatten(1, 2)))


class _EncoderStack(torch.autograd.Function):
    """x + residual(relu(dilated(relu(x)))), layer by layer."""

    @staticmethod
    def forward(ctx, x: Tensor, dilations: Sequence[int], *weights: Tensor) -> Tensor:
        ctx.offsets = [(-d, 0, d) for d in dilations]
        batch, length, width = x.shape
        kept = []
        for offsets, (w, b, r, rb) in zip(ctx.offsets, _layers(weights)):
            taps = x.new_empty(batch, length, TAPS * width)
            _gather(torch.relu(x), offsets, taps)
            inner = torch.relu_(torch.addmm(b, taps.flatten(0, 1), w.t()))
            x = torch.addmm(rb, inner, r.t()).view_as(x).add_(x)
            kept += [taps, inner]
        ctx.save_for_backward(*kept, *weights)
        return x

    @staticmethod
    def backward(ctx, *grads: Tensor):
        count = len(ctx.offsets)
        kept, weights = ctx.saved_tensors[: 2 * count], ctx.saved_tensors[2 * count :]
        dx = grads[0].clone(memory_format=torch.contiguous_format)
        found: list[tuple[Tensor, ...]] = []
        for i, (w, _, r, _) in reversed(list(enumerate(_layers(weights)))):
            taps, inner = kept[2 * i].flatten(0, 1), kept[2 * i + 1]
            flat = dx.flatten(0, 1)
            dr, drb = flat.t() @ inner, flat.sum(0)
            dinner = torch.ops.aten.threshold_backward(flat @ r, inner, 0)
            dw, db = dinner.t() @ taps, dinner.sum(0)
            # relu stands before the taps: what it shut is 0 in each
            dtaps = torch.ops.aten.threshold_backward(dinner @ w, taps, 0)
            _scatter(dtaps.view(*dx.shape[:2], -1), ctx.offsets[i], dx)
            found.append((dw, db, dr, drb))
        return dx, None, *(grad for layer in reversed(found) for grad in layer)


class _DecoderStack(torch.autograd.Function):
    """Gated layers: what goes into all skips, Tensor[B x T x (1 + layers) C], first the stack's own
    input."""

    @staticmethod
    def forward(
        ctx, x: Tensor, z: Tensor, hop: int, dilations: Sequence[int], *weights: Tensor
    ) -> Tensor:
        batch, length, width = x.shape
        ctx.hop = hop
        ctx.width = width
        ctx.offsets = [(-2 * d, -d, 0) for d in dilations]
        gated = x.new_empty(batch, length, (1 + len(dilations)) * width)
        gated[..., :width] = x
        flat = gated.flatten(0, 1)
        kept = []
        for i, (offsets, (w, b, r, rb)) in enumerate(zip(ctx.offsets, _layers(weights)), 1):
            taps = x.new_empty(batch, length, TAPS * width + z.shape[2])
            _gather(x, offsets, taps)
            taps[..., TAPS * width :].unflatten(1, (-1, hop)).copy_(
                z[:, :, None].expand(-1, -1, hop, -1)
            )
            gates = torch.addmm(b, taps.flatten(0, 1), w.t())
            opened = _fused(_gate, len(gates))(gates)
            flat[:, i * width : (i + 1) * width] = opened
            if i < len(dilations):
                x = torch.addmm(rb, opened, r.t()).view_as(x).add_(x)
            kept += [taps, gates]
        ctx.save_for_backward(*kept, gated, *weights)
        return gated

    @staticmethod
    def backward(ctx, *grads: Tensor):
        count = len(ctx.offsets)
        width = ctx.width
        dgated = grads[0]
        kept = ctx.saved_tensors[: 2 * count]
        gated = ctx.saved_tensors[2 * count]
        weights = ctx.saved_tensors[2 * count + 1 :]
        dx = torch.zeros(*gated.shape[:2], width, dtype=gated.dtype)
        dz: Tensor | float = 0.0
        found: list[tuple[Tensor, ...]] = []
        for i, (w, _, r, _) in reversed(list(enumerate(_layers(weights)))):
            taps, gates = kept[2 * i].flatten(0, 1), kept[2 * i + 1]
            own = slice((i + 1) * width, (i + 2) * width)
            flat, opened = dx.flatten(0, 1), gated.flatten(0, 1)[:, own]
            dr, drb = flat.t() @ opened, flat.sum(0)
            dgates = _fused(_gate_backward, len(gates))(
                gates, torch.addmm(dgated.flatten(0, 1)[:, own], flat, r)
            )
            dw, db = dgates.t() @ taps, dgates.sum(0)
            dtaps = (dgates @ w).view(*dx.shape[:2], -1)
            _scatter(dtaps, ctx.offsets[i], dx)
            dz = dz + dtaps[..., TAPS * width :].unflatten(1, (-1, ctx.hop)).sum(
                2, dtype=torch.float32
            )
            found.append((dw, db, dr, drb))
        dx += dgated[..., :width]
        return dx, dz, None, None, *(grad for layer in reversed(found) for grad in layer)


def _gate(gates: Tensor) -> Tensor:
    """sigmoid of the left half times tanh of the right, spelled with exponentials, which compile to
    vectors."""
    left, right = gates.float().chunk(2, 1)
    return ((1 - 2 / (1 + torch.exp(2 * right))) / (1 + torch.exp(-left))).to(gates.dtype)


def _gate_backward(gates: Tensor, grad: Tensor) -> Tensor:
    left, right = gates.float().chunk(2, 1)
    opened, value = 1 / (1 + torch.exp(-left)), 1 - 2 / (1 + torch.exp(2 * right))
    inner = grad.float() * opened
    return torch.cat(
        [
            (inner * value * (1 - opened)).to(gates.dtype),
            (inner * (1 - value * value)).to(gates.dtype),
        ],
        1,
    )


def _fused(function: Callable[..., Tensor], rows: int) -> Callable[..., Tensor]:
    """One pass over memory instead of ten, where that is worth the compiler's seconds and there is
    one; else as it is."""
    return (
        _compiled(function)
        if rows >= WORTHWHILE and (shutil.which("g++") or shutil.which("c++"))
        else function
    )


@cache
def _compiled(function: Callable[..., Tensor]) -> Callable[..., Tensor]:
    return torch.compile(function)


def _affine(layer: nn.Module, x: Tensor) -> Tensor:
    """What a convolution makes of taps that stand side by side : Tensor[B x T x C]."""
    assert isinstance(layer, nn.Conv1d) and layer.bias is not None
    return F.linear(x, layer.weight.flatten(1).to(x.dtype), layer.bias.to(x.dtype))


def _weights(
    layers: Sequence[nn.Module], dtype: torch.dtype
) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Of a layer: taps (and latent) to inner channels and their bias, inner channels back and their
    bias."""
    dilated, residual, *condition = layers
    w, b = dilated.weight.transpose(1, 2).flatten(1), dilated.bias  # type: ignore[operator,union-attr]
    if condition:
        w, b = torch.cat([w, condition[0].weight[:, :, 0]], 1), b + condition[0].bias  # type: ignore[index,operator]
    return w.to(dtype), b.to(dtype), residual.weight[:, :, 0].to(dtype), residual.bias.to(dtype)  # type: ignore


def _layers(weights: Sequence[Tensor]) -> list[Sequence[Tensor]]:
    return [weights[i : i + 4] for i in range(0, len(weights), 4)]


def _around(x: Tensor, offsets: Sequence[int]) -> Tensor:
    """Tensor[B x T] -> Tensor[B x T x taps]."""
    taps = x.new_empty(*x.shape, len(offsets))
    _gather(x[..., None], offsets, taps)
    return taps


def _gather(x: Tensor, offsets: Sequence[int], taps: Tensor) -> None:
    """Puts x : Tensor[B x T x C] at t + offset, zeros where there is nothing, side by side into
    the first channels of taps."""
    width = x.shape[2]
    for i, offset in enumerate(offsets):
        here = taps[..., i * width : (i + 1) * width]
        to, of = _overlap(offset, x.shape[1])
        here[:, to] = x[:, of]
        here[:, : to.start] = 0
        here[:, to.stop :] = 0


def _scatter(taps: Tensor, offsets: Sequence[int], x: Tensor) -> None:
    """Adds what `_gather` put into taps to where it came from."""
    width = x.shape[2]
    for i, offset in enumerate(offsets):
        to, of = _overlap(offset, x.shape[1])
        x[:, of] += taps[:, to, i * width : (i + 1) * width]


def _overlap(offset: int, length: int) -> tuple[slice, slice]:
    """Positions t that have a t + offset, and those t + offset."""
    away = min(abs(offset), length)
    late, early = slice(away, length), slice(0, length - away)
    return (late, early) if offset < 0 else (early, late)
