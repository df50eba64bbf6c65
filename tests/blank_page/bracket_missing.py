# verdict: unjudged
# first wrong: -
# line: -
# mistake: -
# why: a bracket is missing, does not compile
import numpy as np
X = np.array([[0,0,1],[1,1,1]])
y = np.array([[0],[1]])
w = np.random.rand(3,1)
for i in range(100):
    o = 1/(1+np.exp(-X.dot(w))
    w += X.T.dot((y-o)*o*(1-o))
print(o)
