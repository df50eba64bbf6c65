# verdict: wrong
# first wrong: bias
# line: 14
# mistake: -
# why: the biases are increased where the weights are decreased
import numpy as np
x = np.array([[0,0,1,1],[0,1,0,1]]); t = np.array([[0,1,1,0]])
W = np.random.randn(4,2); b = np.zeros((4,1)); V = np.random.randn(1,4); c = np.zeros((1,1))
for i in range(3000):
    h = 1/(1+np.exp(-(W@x+b))); o = 1/(1+np.exp(-(V@h+c)))
    d = (o-t)*o*(1-o)
    g = V.T@d*h*(1-h)
    V -= .5*d@h.T
    c += .5*d.sum(1, keepdims=True)
    W -= .5*g@x.T
    b += .5*g.sum(1, keepdims=True)
print(o)
