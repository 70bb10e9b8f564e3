"""A model that works on a note in stages, so that work can be given up between them."""

from abc import abstractmethod
from collections.abc import Iterable, Iterator

import numpy as np

from notebank.errors import BadValue, Cancelled
from notebank.models.base import (
    DecodeOptions,
    NoteRequest,
    OnBlock,
    YieldPoint,
    check_options,
    check_request,
)
from notebank.models.stored import StoredModel


class StagedModel(StoredModel):
    """Latents are tracks; notes are decoded one after another."""

    @abstractmethod
    def _stages(self, request: NoteRequest) -> Iterator[np.ndarray]:
        """The note after each stage of the work; the last one counts."""

    def decode(
        self,
        requests: Iterable[NoteRequest],
        options: DecodeOptions = DecodeOptions(),
        *,
        on_block: OnBlock | None = None,
        yield_point: YieldPoint | None = None,
    ) -> Iterator[tuple[int, np.ndarray]]:
        """Makes notes one after another, each in stages.

        Args:
            requests: Latents [frames, d] or [d], none of them empty.
            options: There is one engine and one precision.
            on_block: Never called: a note is there only after its last stage.
            yield_point: Called after each stage; True ends the decode.

        Yields:
            (request id, audio float32 [samples]).

        Raises:
            BadValue: A request or an option lies outside what the model can do, or the track holds
                no frame.
            Cancelled: yield_point() said True.
        """
        check_options(options, self.info.kind)
        for request in requests:
            check_request(request, self.info)
            if not len(request.z):
                raise BadValue("the latent track holds no frame")
            note = np.zeros(0, np.float32)
            for stage in self._stages(request):
                if yield_point is not None and yield_point():
                    raise Cancelled(f"note {request.id} was given up")
                note = stage
            yield request.id, note
