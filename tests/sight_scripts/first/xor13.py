# verdict: right
# wrong: -
# line: -
# mistake: -
# style: someone who typed the article from memory, short names
import numpy as np
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
np.random.seed(1)
a, h = 0.5, 4
w0 = 2*np.random.random((3,h)) - 1
w1 = 2*np.random.random((h,1)) - 1
for i in range(10000):
    l1 = 1/(1+np.exp(-X.dot(w0)))
    l2 = 1/(1+np.exp(-l1.dot(w1)))
    d2 = (l2-y)*(l2*(1-l2))
    d1 = d2.dot(w1.T)*(l1*(1-l1))
    w1 -= a*l1.T.dot(d2)
    w0 -= a*X.T.dot(d1)
print(l2)
