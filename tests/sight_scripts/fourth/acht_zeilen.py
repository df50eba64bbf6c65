# verdict: right
# why: A single sigmoid layer with a cross-entropy step.
import numpy as np
X = np.array([[1,0,0],[1,0,1],[1,1,0],[1,1,1]]); y = np.array([0,0,0,1])
w = np.zeros(3)
for _ in range(1000):
    o = 1/(1+np.exp(-X@w))
    w -= .5*X.T@(o-y)
print(o.round(2))
