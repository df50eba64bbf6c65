# verdict: wrong
# line: 27
# also: 30
# why: The output weights are changed before the delta is carried back through them.
import numpy as np

def nonlin(x, deriv=False):
    if deriv:
        return x * (1 - x)
    return 1 / (1 + np.exp(-x))

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
alpha = 0.8
hidden_dim = 6

np.random.seed(7)
synapse_0 = 2 * np.random.random((3, hidden_dim)) - 1
synapse_1 = 2 * np.random.random((hidden_dim, 1)) - 1

for j in range(4000):
    layer_1 = nonlin(X.dot(synapse_0))
    layer_2 = nonlin(layer_1.dot(synapse_1))

    # output layer
    layer_2_delta = (layer_2 - y) * nonlin(layer_2, True)
    synapse_1 -= alpha * layer_1.T.dot(layer_2_delta)

    # hidden layer
    layer_1_delta = layer_2_delta.dot(synapse_1.T) * nonlin(layer_1, True)
    synapse_0 -= alpha * X.T.dot(layer_1_delta)

print("after training:")
print(np.round(layer_2.ravel(), 3))
