# verdict: wrong
# line: 19
# why: With dropout scaled by 1/(1-p), the hidden slope is computed from the scaled output instead of the sigmoid's own.
import numpy as np
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
np.random.seed(2)
alpha,hidden_dim,dropout_percent,do_dropout = (0.5,6,0.25,True)
synapse_0 = 2*np.random.random((3,hidden_dim)) - 1
synapse_1 = 2*np.random.random((hidden_dim,1)) - 1
for j in range(4000):
    layer_1 = (1/(1+np.exp(-(np.dot(X,synapse_0)))))
    keep = np.ones((len(X),hidden_dim))
    if do_dropout:
        keep = np.random.binomial(1,1-dropout_percent,(len(X),hidden_dim)) * (1.0/(1-dropout_percent))
    dropped = layer_1 * keep
    layer_2 = 1/(1+np.exp(-(np.dot(dropped,synapse_1))))
    layer_2_delta = (layer_2 - y)*(layer_2*(1-layer_2))
    layer_1_delta = layer_2_delta.dot(synapse_1.T) * keep * (dropped * (1-dropped))
    synapse_1 -= (alpha * dropped.T.dot(layer_2_delta))
    synapse_0 -= (alpha * X.T.dot(layer_1_delta))
print(np.round(layer_2, 2).T)
