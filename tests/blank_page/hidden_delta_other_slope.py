# verdict: wrong
# first wrong: hidden_delta
# line: 12
# mistake: l1delta-derivative-of-layer2
# why: the hidden delta uses the output layer's slope
import numpy as np
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]]); y = np.array([[0],[1],[1],[0]])
w = {"a": np.random.randn(3,6), "b": np.random.randn(6,1)}
for i in range(2000):
    l1 = 1/(1+np.exp(-X@w["a"])); l2 = 1/(1+np.exp(-l1@w["b"]))
    d2 = (y-l2)*l2*(1-l2)
    d1 = d2@w["b"].T*(l2*(1-l2))
    w["b"] = w["b"]+l1.T@d2
    w["a"] = w["a"]+X.T@d1
print(l2)
