# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: the slope of the squared error is measured by central differences, which is the gradient to many digits, instead of backpropagated

# No backprop. Wiggle every weight, see what the error does, go downhill.
import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
t = np.array([0,1,1,0])

def net(theta):
    W = theta[:9].reshape(3,3)
    v = theta[9:]
    return 1/(1+np.exp(-(1/(1+np.exp(-(X@W)))@v)))

def E(theta):
    return ((net(theta)-t)**2).sum()/2

np.random.seed(0)
theta = np.random.randn(12)
h = 1e-5
for round_ in range(4000):
    slope = np.empty(12)
    for k in range(12):
        bump = np.zeros(12)
        bump[k] = h
        slope[k] = (E(theta+bump)-E(theta-bump))/(2*h)
    theta = theta - 1.0*slope
    if round_ % 800 == 0:
        print(round_, E(theta))
print(net(theta))
