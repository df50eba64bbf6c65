# verdict: wrong
# line: 32
# also: 31
# why: The second update moves syn_0 again; syn_1 never learns.
import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])

def nonlin(x, deriv=False):
    if(deriv==True):
        return x*(1-x)
    return 1/(1+np.exp(-x))

np.random.seed(1)
syn_0 = 2*np.random.random((3,4)) - 1
syn_1 = 2*np.random.random((4,1)) - 1
alpha = 4

for j in range(8000):
    layer_1 = nonlin(np.dot(X,syn_0))
    layer_2 = nonlin(np.dot(layer_1,syn_1))

    layer_2_error = layer_2 - y
    layer_2_delta = layer_2_error*nonlin(layer_2,deriv=True)
    layer_1_error = layer_2_delta.dot(syn_1.T)
    layer_1_delta = layer_1_error*nonlin(layer_1,deriv=True)

    step_1 = layer_1.T.dot(layer_2_delta)
    step_0 = X.T.dot(layer_1_delta)
    syn_0 -= alpha*step_0
    syn_0 -= alpha*step_0

    if j % 2000 == 0:
        print("Error:", str(np.mean(np.abs(layer_2_error))))
print("Output After Training:")
print(layer_2)
