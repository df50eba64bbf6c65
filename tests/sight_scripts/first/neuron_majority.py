# verdict: wrong
# wrong: the error
# line: 13
# mistake: the targets are a flat array and the output is a column, so the difference becomes a 4 by 4 table by broadcasting
# style: beginner with a single neuron who forgot a reshape
import numpy as np
np.random.seed(1)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([0,0,1,1])
w = np.random.randn(3,1)
for i in range(3000):
    out = 1/(1+np.exp(-(X@w)))
    error = y - out
    w = w + X.T@(error*out*(1-out))
    if i % 600 == 0:
        print(i, np.abs(error).mean())
print(out.round(2))
