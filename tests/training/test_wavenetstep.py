"""The graph that training uses on a CPU, beside the network's own."""

import numpy as np
import pytest
import torch

from notebank.audio import mulaw
from notebank.models.wavenet.network import network_input
from notebank.training.data_parallel import DataParallel
from notebank.training.wavenet import step
from training.tones import Tones, tiny

CLIPS = np.stack([Tones(3).audio(i)[:1024] for i in range(3)])


def gradients(network, outcome):
    network.zero_grad()
    loss, z = outcome(
        network_input(CLIPS), 0.9 * network_input(CLIPS), torch.from_numpy(mulaw.classes(CLIPS))
    )
    (loss + z.square().mean()).backward()
    return float(loss.detach()), kept(network)


def kept(network):
    """Gradients by name; the decoder's last residual leads nowhere, so plain autograd has none for
    it."""
    return {
        name: torch.zeros_like(p) if p.grad is None else p.grad.clone()
        for name, p in network.named_parameters()
    }


def apart(one, other):
    """The largest distance of two gradients of one parameter, as a share of the longer."""
    return max(
        float((one[name] - other[name]).norm() / max(one[name].norm(), other[name].norm(), 1e-12))
        for name in one
    )


def test_loss_and_gradients_are_those_of_the_networks_graph():
    network = tiny().network
    loss, grads = gradients(network, network.outcome)
    ours, our_grads = gradients(network, lambda *args: step.outcome(network, *args, torch.float32))
    assert ours == pytest.approx(loss, rel=1e-6)
    assert len(grads) == len(our_grads) and apart(grads, our_grads) < 1e-4


def test_bf16_strays_no_further_than_autocast_does():
    network = tiny().network
    _, grads = gradients(network, network.outcome)
    with torch.autocast("cpu", torch.bfloat16):
        _, automatic = gradients(network, network.outcome)
    _, ours = gradients(network, lambda *args: step.outcome(network, *args, torch.bfloat16))
    assert 0 < apart(grads, ours) < 1.5 * apart(grads, automatic)


def test_a_crop_shorter_than_a_dilation_sees_silence_there():
    network = tiny().network  # dilations up to 128
    short = CLIPS[:, : 512 // 8]
    x = network_input(short)
    z = torch.zeros(3, 1, 4)
    plain = network.decoder(x, z)
    network.decoder.hop = short.shape[1]
    ours = step.decode(network.decoder, x, z, torch.float32)
    assert torch.allclose(ours.transpose(1, 2), plain, atol=1e-5)


def test_the_compiled_gate_is_the_plain_one():
    gates, grad = torch.randn(step.WORTHWHILE, 32), torch.randn(step.WORTHWHILE, 16)
    left, right = gates.chunk(2, 1)
    compiled = step._fused(step._gate, len(gates))
    assert compiled is not step._gate
    assert torch.allclose(compiled(gates), torch.sigmoid(left) * torch.tanh(right), atol=1e-6)
    gates.requires_grad_()
    (wanted,) = torch.autograd.grad(
        torch.sigmoid(gates[:, :16]) * torch.tanh(gates[:, 16:]), gates, grad
    )
    assert torch.allclose(step._gate_backward(gates.detach(), grad), wanted, atol=1e-6)


def test_parts_side_by_side_add_up_to_the_same_bits_on_any_number_of_cores():
    network, cores = tiny().network, torch.get_num_threads()

    def part(clip):
        return lambda: network.loss(clip[None]) / len(CLIPS)

    found = []
    try:
        for threads in (1, 2):
            torch.set_num_threads(threads)
            network.zero_grad()
            loss = DataParallel(list(network.parameters())).together([part(clip) for clip in CLIPS])
            loss.backward()
            found.append((float(loss.detach()), kept(network)))
    finally:
        torch.set_num_threads(cores)
    (one, grads), (two, other) = found
    assert one == two and apart(grads, other) == 0
    network.zero_grad()
    network.loss(CLIPS).backward()
    assert apart(grads, kept(network)) < 1e-4
