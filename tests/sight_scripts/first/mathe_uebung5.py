# verdict: wrong
# wrong: the change of the second weights
# line: 17
# mistake: the output delta already holds alpha, and the step of the second weights multiplies by alpha once more
# style: maths student, lr inside delta
import numpy as np
rng = np.random.RandomState(55)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], float)
y = np.array([0,1,1,0], float).reshape(-1,1)
U = rng.uniform(-1,1,(3,5)); V = rng.uniform(-1,1,(5,1))
alpha = 0.3
for n in range(4000):
    H = 1/(1+np.exp(-X@U))
    F = 1/(1+np.exp(-H@V))
    d2 = alpha*(F-y)*F*(1-F)
    d1 = d2@V.T*H*(1-H)
    V = V - alpha*(H.T@d2)
    U = U - X.T@d1
    if n % 1000 == 0:
        print(n, ((F-y)**2).sum())
