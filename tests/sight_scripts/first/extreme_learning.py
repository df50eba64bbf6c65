# verdict: cannot tell
# wrong: -
# line: -
# mistake: the hidden weights stay random and the output weights come from least squares
# style: researcher, extreme learning machine
import numpy as np
rng = np.random.default_rng(4)
x = np.linspace(0, 1, 50)[:, None]
y = np.sin(2*np.pi*x)
W = rng.normal(0, 5, (1, 20))
b = rng.normal(0, 3, 20)
H = 1/(1+np.exp(-(x@W+b)))
beta = np.linalg.lstsq(H, y, rcond=None)[0]
print("rmse", np.sqrt(np.mean((H@beta-y)**2)))
