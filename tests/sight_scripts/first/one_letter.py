# verdict: wrong
# wrong: the output delta
# line: 17
# mistake: the slope of the hidden layer's first unit is used for the output
# style: messy beginner with one-letter names
import numpy as np
np.random.seed(19)
i = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
t = np.array([[0,1,1,0]]).T
p = np.random.random((3,4))*2-1
q = np.random.random((4,1))*2-1
n = 0
while n < 4000:
    h = 1/(1+np.exp(-i.dot(p)))
    o = 1/(1+np.exp(-h.dot(q)))
    e = o-t
    do = e*h[:,0:1]*(1-h[:,0:1])
    dh = do.dot(q.T)*h*(1-h)
    q = q-h.T.dot(do)
    p = p-i.T.dot(dh)
    if n%800==0: print(n,abs(e).mean())
    n += 1
