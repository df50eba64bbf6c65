# verdict: wrong
# line: 18
# why: Every weight takes the mean of the gradient over the weights instead of its own component.
import numpy as np
rng = np.random.RandomState(6)
hours = rng.uniform(0, 10, 60)
sleep = rng.uniform(3, 9, 60)
passed = (hours + .5*sleep + rng.randn(60) > 8).astype(float)
X = np.c_[np.ones(60), (hours-5)/3, (sleep-6)/2]
def sigmoid(t):
    return 1/(1+np.exp(-t))
theta = rng.randn(3)*.1
for step in range(800):
    score = X @ theta
    p = sigmoid(score)
    cost = -np.mean(passed*np.log(p)+(1-passed)*np.log(1-p))
    grad = X.T @ (p - passed)/60
    theta = theta - .1*grad.mean()
    if step % 100 == 0:
        print(step, cost)
print("accuracy", ((sigmoid(X@theta) > .5) == passed).mean())
