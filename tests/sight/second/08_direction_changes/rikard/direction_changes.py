import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def direction_changes(update, previous_update):
    return (update * previous_update < 0).astype(np.int64)

def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    count_0 = np.zeros(synapse_0.shape, dtype=np.int64)
    count_1 = np.zeros(synapse_1.shape, dtype=np.int64)
    # allocate once, faster
    grad_0 = np.empty(synapse_0.shape)
    grad_1 = np.empty(synapse_1.shape)
    for j in range(iterations):
        layer_1 = sigmoid(X @ synapse_0)
        layer_2 = sigmoid(layer_1 @ synapse_1)
        delta_2 = (layer_2 - y) * layer_2 * (1 - layer_2)
        delta_1 = delta_2 @ synapse_1.T * layer_1 * (1 - layer_1)
        np.matmul(X.T, delta_1, out=grad_0)
        np.matmul(layer_1.T, delta_2, out=grad_1)
        if j > 0:
            count_0 += direction_changes(grad_0, prev_0)
            count_1 += direction_changes(grad_1, prev_1)
        synapse_0 = synapse_0 - alpha * grad_0
        synapse_1 = synapse_1 - alpha * grad_1
        prev_0 = grad_0
        prev_1 = grad_1
    return synapse_0, synapse_1, count_0, count_1
