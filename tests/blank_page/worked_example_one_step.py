# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: a worked example: fixed starting numbers and exactly one gradient step, before and after are printed
import numpy as np

print("Back-propagation by hand, one single step")

x = np.array([[1.0, 0.0, 1.0]])
t = np.array([[1.0]])
A = np.array([[0.15, -0.20], [0.25, 0.30], [-0.35, 0.40]])
B = np.array([[0.45], [-0.50]])
alpha = 0.5

sig = lambda u: 1 / (1 + np.exp(-u))

h = sig(x @ A)
o = sig(h @ B)
print("hidden ", h)
print("output ", o, " half squared error", 0.5 * ((t - o) ** 2).item())

delta_o = -(t - o) * o * (1 - o)
grad_B = h.T @ delta_o
delta_h = (delta_o @ B.T) * h * (1 - h)
grad_A = x.T @ delta_h

A = A - alpha * grad_A
B = B - alpha * grad_B

print("new A\n", A)
print("new B\n", B)
print("new output", sig(sig(x @ A) @ B))
