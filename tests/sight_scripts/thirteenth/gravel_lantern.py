# verdict: right
import numpy as np

def sigmoid(x): return 1/(1+np.exp(-x))
def slope(out): return out*(1-out)

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])

for alpha in (0.1, 1, 10):
    np.random.seed(1)
    synapse_0 = 2*np.random.random((3,4)) - 1
    synapse_1 = 2*np.random.random((4,1)) - 1

    prev_0 = np.zeros_like(synapse_0)
    prev_1 = np.zeros_like(synapse_1)
    flips_0 = np.zeros_like(synapse_0)
    flips_1 = np.zeros_like(synapse_1)

    for j in range(6001):
        layer_0 = X
        layer_1 = sigmoid(np.dot(layer_0, synapse_0))
        layer_2 = sigmoid(np.dot(layer_1, synapse_1))

        layer_2_error = y - layer_2
        if j % 2000 == 0:
            print("alpha", alpha, "iter", j, "error", np.mean(np.abs(layer_2_error)))

        layer_2_delta = layer_2_error * slope(layer_2)
        layer_1_error = layer_2_delta.dot(synapse_1.T)
        layer_1_delta = layer_1_error * slope(layer_1)

        synapse_1_weight_update = layer_1.T.dot(layer_2_delta)
        synapse_0_weight_update = layer_0.T.dot(layer_1_delta)

        if j > 0:
            flips_0 += np.abs(((synapse_0_weight_update > 0) + 0) - ((prev_0 > 0) + 0))
            flips_1 += np.abs(((synapse_1_weight_update > 0) + 0) - ((prev_1 > 0) + 0))

        synapse_1 += alpha * synapse_1_weight_update
        synapse_0 += alpha * synapse_0_weight_update

        prev_0 = synapse_0_weight_update
        prev_1 = synapse_1_weight_update

    print("direction changes, synapse 0")
    print(flips_0)
    print("direction changes, synapse 1")
    print(flips_1.T)
