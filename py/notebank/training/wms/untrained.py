"""A WMS model for a set of recordings, before and after training."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from notebank.models.wms.model import Wms
from notebank.paths import home
from notebank.training.wms.dataset import FeatureCache, Recording
from notebank.training.wms.feature_map import remember
from notebank.training.wms.params import WmsParams
from notebank.training.wms.task import WmsTask


def prepare(
    params: WmsParams,
    recordings: Sequence[Recording],
    on_done: Callable[[int, int], None] | None = None,
) -> WmsTask:
    """The task of training on recordings, with a model that is not trained yet.

    Their features come from the cache in the user's folder.

    Args:
        params: What to predict, and how to train.
        recordings: What is trained on, and what is held out.
        on_done: on_done(done, total), called after each of them.

    Raises:
        BadValue: There are too few recordings to train on and to validate with.
    """
    config = params.config()
    cache = FeatureCache(
        home() / "features", config, params.pitch_detection_method, params.force_recompute_features
    )
    frames = cache.all(recordings, on_done and (lambda done: on_done(done, len(recordings))))
    seen = [i for i, recording in enumerate(recordings) if not recording.unseen] or list(
        range(len(recordings))
    )
    statistics, places = remember(
        config, [recordings[i] for i in seen], [frames[i] for i in seen], params.mfcc_dim_reduction
    )
    return WmsTask(Wms(replace(config, places=places), statistics), params, recordings, frames)
