# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: the deltas are computed lying down and turned back for the update, which gives the same exact gradient

import numpy as np
np.random.seed(1)
layer_0 = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]])            # stays a row
syn0 = 2*np.random.random((3,4)) - 1
syn1 = 2*np.random.random((4,1)) - 1
for n in range(40000):
    layer_1 = 1/(1 + np.exp(-layer_0.dot(syn0)))
    layer_2 = 1/(1 + np.exp(-layer_1.dot(syn1)))
    row = layer_2.T
    delta_2 = (row - y)*row*(1 - row)                           # (1,4)
    delta_1 = syn1.dot(delta_2)*(layer_1*(1 - layer_1)).T      # (4,4), hidden x samples
    syn0 = syn0 - 0.35*(delta_1.dot(layer_0)).T
    syn1 = syn1 - 0.35*(delta_2.dot(layer_1)).T
print("guess ", layer_2.T.round(2))
print("wanted", y)
