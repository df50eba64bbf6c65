# verdict: cannot tell
# wrong: -
# line: -
# mistake: a network trained by finite differences of the loss; there are no deltas to judge
# style: physicist who trusts no calculus
import numpy as np
rng = np.random.default_rng(3)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], float)
y = np.array([0,1,1,0], float)
theta = rng.normal(size=16)

def loss(p):
    h = np.tanh(X @ p[:12].reshape(3, 4))
    o = 1/(1+np.exp(-h @ p[12:]))
    return ((o-y)**2).sum()

eps = 1e-5
for it in range(800):
    g = np.array([(loss(theta+eps*e)-loss(theta-eps*e))/(2*eps) for e in np.eye(16)])
    theta -= 0.5*g
    if it % 200 == 0:
        print(it, loss(theta))
