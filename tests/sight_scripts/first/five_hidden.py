# verdict: cannot tell
# wrong: -
# line: -
# mistake: the shapes don't fit, so it stops in the first turn with an error
# style: beginner who forgot a transpose
import numpy as np
np.random.seed(1)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
w0 = np.random.random((3,5))*2-1
w1 = np.random.random((5,1))*2-1
for i in range(1000):
    l1 = 1/(1+np.exp(-X.dot(w0)))
    l2 = 1/(1+np.exp(-l1.dot(w1)))
    d2 = (y-l2)*l2*(1-l2)
    d1 = d2.dot(w1)*l1*(1-l1)
    w1 += l1.T.dot(d2)
    w0 += X.T.dot(d1)
print(l2)
