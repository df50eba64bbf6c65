# verdict: right
import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])

hidden_dim, dropout_percent, do_dropout = 8, 0.2, True
np.random.seed(1)
synapse_0 = 2*np.random.random((3,hidden_dim)) - 1
synapse_1 = 2*np.random.random((hidden_dim,1)) - 1

for j in range(6000):
    layer_1_full = 1/(1+np.exp(-(np.dot(X,synapse_0))))
    if do_dropout:
        mask = np.random.binomial(1, 1-dropout_percent, (len(X),hidden_dim)) / (1-dropout_percent)
    else:
        mask = 1.0
    layer_1 = layer_1_full * mask
    layer_2 = 1/(1+np.exp(-(np.dot(layer_1,synapse_1))))

    layer_2_delta = (layer_2 - y)*(layer_2*(1-layer_2))
    layer_1_error = layer_2_delta.dot(synapse_1.T) * mask
    layer_1_delta = layer_1_error * (layer_1_full * (1-layer_1_full))

    synapse_1 -= layer_1.T.dot(layer_2_delta)
    synapse_0 -= X.T.dot(layer_1_delta)
    if j % 1500 == 0:
        print("Error (with dropout):", np.mean(np.abs(layer_2 - y)))

layer_1 = 1/(1+np.exp(-(np.dot(X,synapse_0))))
print("Without dropout:", 1/(1+np.exp(-(np.dot(layer_1,synapse_1)))).T)
