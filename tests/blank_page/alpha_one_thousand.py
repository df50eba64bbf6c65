# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: the rate of 1000 makes it saturate at once, but each step is the gradient times that rate

import numpy as np
np.random.seed(1)
alpha = 1000      # the article says this one breaks. let's see it break

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
syn0 = 2*np.random.random((3,4)) - 1
syn1 = 2*np.random.random((4,1)) - 1

def sigmoid(x):
    x = np.clip(x, -500, 500)
    return 1/(1+np.exp(-x))

for i in range(60000):
    layer_1 = sigmoid(np.dot(X,syn0))
    layer_2 = sigmoid(np.dot(layer_1,syn1))
    layer_2_error = layer_2 - y
    if i % 10000 == 0:
        print("Error after", i, "iterations:", np.mean(np.abs(layer_2_error)))
    layer_2_delta = layer_2_error * (layer_2*(1-layer_2))
    layer_1_delta = layer_2_delta.dot(syn1.T) * (layer_1*(1-layer_1))
    syn1 -= alpha * layer_1.T.dot(layer_2_delta)
    syn0 -= alpha * X.T.dot(layer_1_delta)
