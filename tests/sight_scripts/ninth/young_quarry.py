# verdict: right

import numpy as np
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
alpha, hidden_dim, dropout_percent, do_dropout = (0.5, 8, 0.2, True)
np.random.seed(1)
syn0 = 2*np.random.random((3,hidden_dim)) - 1
syn1 = 2*np.random.random((hidden_dim,1)) - 1
for j in range(6000):
    act = 1/(1+np.exp(-(np.dot(X,syn0))))
    mask = np.ones_like(act)
    if do_dropout:
        mask = np.random.binomial(1, 1-dropout_percent, size=act.shape)
    layer_1 = act * mask * (1.0/(1-dropout_percent))
    layer_2 = 1/(1+np.exp(-(np.dot(layer_1,syn1))))
    layer_2_delta = (layer_2 - y)*(layer_2*(1-layer_2))
    layer_1_delta = layer_2_delta.dot(syn1.T) * (act * (1-act)) * mask * (1.0/(1-dropout_percent))
    syn1 -= alpha * layer_1.T.dot(layer_2_delta)
    syn0 -= alpha * X.T.dot(layer_1_delta)
    if j % 2000 == 0: print("Error:", np.mean(np.abs(layer_2 - y)))
full = 1/(1+np.exp(-X.dot(syn0)))
print(1/(1+np.exp(-full.dot(syn1))))
