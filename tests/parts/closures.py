# not seen: -
# wrong: -
# own network: yes
# why: each layer gives back the way back
import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
np.random.seed(1)
synapse_0 = 2 * np.random.random((3, 4)) - 1
synapse_1 = 2 * np.random.random((4, 1)) - 1
alpha = 5

def layer(weights):
    def forward(x):
        out = 1 / (1 + np.exp(-x @ weights))

        def backward(sent):
            delta = sent * out * (1 - out)
            back = delta @ weights.T
            return back, x.T @ delta
        return out, backward
    return forward


for i in range(3000):
    hidden, back_0 = layer(synapse_0)(X)
    guess, back_1 = layer(synapse_1)(hidden)
    sent, slope_1 = back_1(guess - y)
    _, slope_0 = back_0(sent)
    synapse_0 = synapse_0 - alpha * slope_0
    synapse_1 = synapse_1 - alpha * slope_1
