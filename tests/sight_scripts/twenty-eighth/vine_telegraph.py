# verdict: right
import numpy as np

# same toy as always, now with dropout ("hinton's dropout in 3 lines")
X = np.array([ [0,0,1],[0,1,1],[1,0,1],[1,1,1] ])
y = np.array([[0,1,1,0]]).T
alpha, hidden_dim, dropout_percent, do_dropout = (0.5, 16, 0.2, True)
synapse_0 = 2*np.random.random((3,hidden_dim)) - 1
synapse_1 = 2*np.random.random((hidden_dim,1)) - 1
for j in range(5000):
    layer_1 = (1/(1+np.exp(-(np.dot(X,synapse_0)))))
    if(do_dropout):
        mask = np.random.binomial(1, 1-dropout_percent, (len(X),hidden_dim)) * (1.0/(1-dropout_percent))
        dropped = layer_1 * mask
    layer_2 = 1/(1+np.exp(-(np.dot(dropped,synapse_1))))
    layer_2_delta = (layer_2 - y)*(layer_2*(1-layer_2))
    layer_1_delta = layer_2_delta.dot(synapse_1.T) * mask * (layer_1 * (1-layer_1))
    synapse_1 -= (alpha * dropped.T.dot(layer_2_delta))
    synapse_0 -= (alpha * X.T.dot(layer_1_delta))
    if j % 1000 == 0:
        print(j, np.abs(layer_2 - y).mean())
