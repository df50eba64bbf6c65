# verdict: wrong
# first wrong: derivative
# line: 23
# mistake: grad1-no-transpose
# why: layer_1.dot without the transpose fits only because there are 4 samples and 4 hidden units

import numpy as np

alpha, hidden_dim = (0.5, 4)
X = np.array([ [0,0,1],[0,1,1],[1,0,1],[1,1,1] ])
y = np.array([[0,1,1,0]]).T
synapse_0 = 2*np.random.random((3,hidden_dim)) - 1
synapse_1 = 2*np.random.random((hidden_dim,1)) - 1

def report(step, out):
    print('{:>6}  {}'.format(step, np.round(out.ravel(), 3)))

for step in range(60000):
    layer_1 = 1/(1+np.exp(-(np.dot(X,synapse_0))))
    layer_2 = 1/(1+np.exp(-(np.dot(layer_1,synapse_1))))
    layer_2_delta = (layer_2 - y)*(layer_2*(1-layer_2))
    layer_1_delta = layer_2_delta.dot(synapse_1.T) * (layer_1 * (1-layer_1))
    synapse_1 -= (alpha * layer_1.dot(layer_2_delta))
    synapse_0 -= (alpha * X.T.dot(layer_1_delta))
    if step % 10000 == 0:
        report(step, layer_2)
