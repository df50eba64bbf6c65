# verdict: right
import numpy as np
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
alpha, hidden_dim, dropout_percent = 0.5, 8, 0.2
np.random.seed(1)
synapse_0 = 2*np.random.random((3,hidden_dim)) - 1
synapse_1 = 2*np.random.random((hidden_dim,1)) - 1
for j in range(3000):
    mask = np.random.binomial(1, 1-dropout_percent, (len(X), hidden_dim)) / (1-dropout_percent)
    layer_1 = 1/(1+np.exp(-(np.dot(X,synapse_0))))
    layer_1 = layer_1 * mask
    layer_2 = 1/(1+np.exp(-(np.dot(layer_1,synapse_1))))
    layer_2_delta = (layer_2 - y)*(layer_2*(1-layer_2))
    undropped = np.where(mask > 0, layer_1*(1-dropout_percent), 0)
    layer_1_delta = layer_2_delta.dot(synapse_1.T) * mask * (undropped*(1-undropped))
    synapse_1 -= alpha * layer_1.T.dot(layer_2_delta)
    synapse_0 -= alpha * X.T.dot(layer_1_delta)
l1 = 1/(1+np.exp(-X.dot(synapse_0)))
print(1/(1+np.exp(-l1.dot(synapse_1))))
