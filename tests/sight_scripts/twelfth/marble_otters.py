# verdict: right
# A recurrent net that learns to add two binary numbers, back-propagation through time.
import copy
import numpy as np

np.random.seed(0)


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def slope(out):
    return out * (1 - out)


binary_dim = 6
largest = 2 ** binary_dim
bits = np.unpackbits(np.arange(largest, dtype=np.uint8)[:, None], axis=1)[:, 8 - binary_dim:]

alpha = 0.5
hidden_dim = 12
synapse_0 = 2 * np.random.random((2, hidden_dim)) - 1
synapse_1 = 2 * np.random.random((hidden_dim, 1)) - 1
synapse_h = 2 * np.random.random((hidden_dim, hidden_dim)) - 1

running = None
for j in range(3600):
    a_int = np.random.randint(largest // 2)
    b_int = np.random.randint(largest // 2)
    a, b, c = bits[a_int], bits[b_int], bits[a_int + b_int]

    synapse_0_update = np.zeros_like(synapse_0)
    synapse_1_update = np.zeros_like(synapse_1)
    synapse_h_update = np.zeros_like(synapse_h)

    overall_error = 0
    layer_2_deltas = []
    layer_1_values = [np.zeros((1, hidden_dim))]

    # moving along the positions, from the right end to the left end
    for position in range(binary_dim):
        k = binary_dim - position - 1
        X = np.array([[a[k], b[k]]], dtype=float)
        y = float(c[k])
        layer_1 = sigmoid(X @ synapse_0 + layer_1_values[-1] @ synapse_h)
        layer_2 = sigmoid(layer_1 @ synapse_1)
        layer_2_error = y - layer_2
        layer_2_deltas.append(layer_2_error * slope(layer_2))
        overall_error += abs(float(layer_2_error[0, 0]))
        layer_1_values.append(copy.deepcopy(layer_1))

    future_layer_1_delta = np.zeros((1, hidden_dim))
    for position in range(binary_dim):
        X = np.array([[a[position], b[position]]], dtype=float)
        layer_1 = layer_1_values[-position - 1]
        prev_layer_1 = layer_1_values[-position - 2]
        layer_2_delta = layer_2_deltas[-position - 1]
        layer_1_delta = (future_layer_1_delta @ synapse_h.T + layer_2_delta @ synapse_1.T) * slope(layer_1)

        synapse_1_update += layer_1.T @ layer_2_delta
        synapse_h_update += prev_layer_1.T @ layer_1_delta
        synapse_0_update += X.T @ layer_1_delta
        future_layer_1_delta = layer_1_delta

    synapse_0 += synapse_0_update * alpha
    synapse_1 += synapse_1_update * alpha
    synapse_h += synapse_h_update * alpha

    running = overall_error if running is None else 0.99 * running + 0.01 * overall_error
    if j % 900 == 0:
        print("step", j, "smoothed error", round(running, 4))
print("final", round(running, 4))
