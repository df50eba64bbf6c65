# verdict: right
# wrong: -
# line: -
# mistake: -
# style: Windows user who waits for a key at the end
import numpy as np
np.random.seed(1)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[1]])
w1 = 2*np.random.random((3,4))-1
w2 = 2*np.random.random((4,1))-1
for i in range(5000):
    a = 1/(1+np.exp(-np.dot(X,w1)))
    b = 1/(1+np.exp(-np.dot(a,w2)))
    e = y-b
    d = e*b*(1-b)
    c = d.dot(w2.T)*a*(1-a)
    w2 += a.T.dot(d)
    w1 += X.T.dot(c)
print("error:", np.mean(np.abs(e)))
input("Press Enter to close...")
