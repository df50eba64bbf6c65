# verdict: right
# wrong: -
# line: -
# mistake: -
# style: person counting lines, weights in one list, comprehension forward, float32
import numpy as np
np.random.seed(2)
X, y = np.float32([[0,0,1],[0,1,1],[1,0,1],[1,1,1]]), np.float32([[0],[1],[1],[0]])
w = [np.random.uniform(-1, 1, s).astype('f4') for s in ((3, 8), (8, 1))]
for i in range(5000):
    l = [X]
    [l.append(1/(1+np.exp(-l[-1]@m))) for m in w]
    d = (l[2]-y)*l[2]*(1-l[2])
    e = d@w[1].T*l[1]*(1-l[1])
    w = [w[0]-X.T@e, w[1]-l[1].T@d]
    if i % 1000 == 0: print(abs(l[2]-y).mean())
