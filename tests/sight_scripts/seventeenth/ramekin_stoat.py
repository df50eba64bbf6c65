# verdict: right
import numpy as np

np.random.seed(6)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
alpha, hidden_dim, dropout_percent = 0.5, 8, 0.2
synapse_0 = 2*np.random.random((3,hidden_dim)) - 1
synapse_1 = 2*np.random.random((hidden_dim,1)) - 1
for j in range(5000):
    mask = np.random.binomial(1, 1-dropout_percent, (len(X),hidden_dim)) / (1-dropout_percent)
    act = 1/(1+np.exp(-(np.dot(X,synapse_0))))
    layer_1 = act * mask
    layer_2 = 1/(1+np.exp(-(np.dot(layer_1,synapse_1))))
    layer_2_delta = (layer_2 - y)*(layer_2*(1-layer_2))
    layer_1_delta = layer_2_delta.dot(synapse_1.T) * mask * (act * (1-act))
    synapse_1 -= (alpha * layer_1.T.dot(layer_2_delta))
    synapse_0 -= (alpha * X.T.dot(layer_1_delta))
print(layer_2)
