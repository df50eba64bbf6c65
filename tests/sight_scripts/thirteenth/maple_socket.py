# verdict: wrong
# line: 29
# also: 27
# why: The weight updates stand under the printing if, so they happen only every 5000 iterations.
import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T

def nonlin(x,deriv=False):
    if(deriv==True):
        return x*(1-x)
    return 1/(1+np.exp(-x))

np.random.seed(1)
syn0 = 2*np.random.random((3,4)) - 1
syn1 = 2*np.random.random((4,1)) - 1
alpha = 1

for j in range(20000):
    layer_1 = nonlin(np.dot(X,syn0))
    layer_2 = nonlin(np.dot(layer_1,syn1))
    layer_2_error = layer_2 - y
    layer_2_delta = layer_2_error*nonlin(layer_2,deriv=True)
    layer_1_error = layer_2_delta.dot(syn1.T)
    layer_1_delta = layer_1_error*nonlin(layer_1,deriv=True)
    if (j % 5000) == 0:
        print("Error:" + str(np.mean(np.abs(layer_2_error))))
        syn1 -= alpha*layer_1.T.dot(layer_2_delta)
        syn0 -= alpha*X.T.dot(layer_1_delta)
