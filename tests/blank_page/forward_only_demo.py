# verdict: unjudged
# first wrong: -
# line: -
# mistake: -
# why: only a forward pass with random weights
import numpy as np
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
w0 = np.random.randn(3,4)
w1 = np.random.randn(4,1)
print(1/(1+np.exp(-(1/(1+np.exp(-X@w0)))@w1)))
# TODO: training
