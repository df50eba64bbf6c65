# verdict: unjudged
# first wrong: -
# line: -
# mistake: -
# why: x(1-x) calls an array and crashes in the first round, before any weight has moved

import numpy as np

def nonlin(x,deriv=False):
    if(deriv==True):
        return x(1-x)
    return 1/(1+np.exp(-x))

inputs = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
outputs = np.array([[0,1,1,0]]).T
np.random.seed(1)
weights0 = 2*np.random.random((3,4))-1
weights1 = 2*np.random.random((4,1))-1

for j in range(60000):
    layer1 = nonlin(inputs@weights0)
    layer2 = nonlin(layer1@weights1)
    delta2 = (outputs-layer2)*nonlin(layer2,deriv=True)
    delta1 = delta2@weights1.T*nonlin(layer1,deriv=True)
    weights1 += layer1.T@delta2
    weights0 += inputs.T@delta1
print(layer2)
