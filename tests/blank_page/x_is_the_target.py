# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: misleading names (X is the target, sigmoid an array, y the input), but every step is the exact gradient

from numpy import *

y = array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
X = array([[0],[1],[1],[0]])

random.seed(11)
l0 = 2*random.random((3,4)) - 1
l1 = 2*random.random((4,1)) - 1

for synapse in range(50000):
    hidden = 1/(1+exp(-dot(y,l0)))
    sigmoid = 1/(1+exp(-dot(hidden,l1)))      # the prediction
    alpha = (X - sigmoid)*sigmoid*(1-sigmoid)   # not the learning rate!
    weights = dot(alpha,l1.T)*hidden*(1-hidden)
    l1 += 0.4*dot(hidden.T,alpha)
    l0 += 0.4*dot(y.T,weights)

print(sigmoid)
