"""Training of WMS networks: task, loss, dataset, params.json, the feature map, comparison."""
