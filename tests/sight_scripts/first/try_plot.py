# verdict: right
# wrong: -
# line: -
# mistake: -
# style: careful person, plot only if matplotlib is there
import numpy as np
try:
    import matplotlib.pyplot as plt
except ImportError:
    plt = None

def sigmoid(x): return 1/(1+np.exp(-x))

rng = np.random.RandomState(44)
X = np.array([[0,0],[0,1],[1,0],[1,1]])
y = np.array([[1],[0],[0],[1]])
Wh, bh = rng.randn(2,6), rng.randn(1,6)
Wo, bo = rng.randn(6,1), rng.randn(1,1)
curve = []
for k in range(4000):
    h = sigmoid(X@Wh + bh)
    o = sigmoid(h@Wo + bo)
    curve += [np.abs(y-o).mean()]
    go = (y-o)*o*(1-o)
    gh = go@Wo.T*h*(1-h)
    Wo += h.T@go
    bo += go.sum(0)
    Wh += X.T@gh
    bh += gh.sum(0)
print(curve[::800])
if plt is not None:
    plt.plot(curve)
    plt.title('XNOR')
