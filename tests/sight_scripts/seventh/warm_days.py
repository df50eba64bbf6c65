# verdict: wrong
# line: 27
# also: 23
# why: The buffer for the momentum is the weight array itself, not the last step.
import numpy as np

rng = np.random.default_rng(71)
days = np.arange(30)
temp = 8 + 0.5 * days - 0.018 * days ** 2 + rng.normal(0, 0.8, 30)
u = (days - days.mean()) / days.std()
phi = np.stack([u, u ** 2, u ** 3], axis=1)
phi = (phi - phi.mean(0)) / phi.std(0)
goal = temp - temp.mean()

weights = np.zeros(3)
bias = np.zeros(1)
prev_w = np.zeros(3)
prev_b = np.zeros(1)
rate, mu = 0.03, 0.3

for epoch in range(200):
    rest = phi @ weights + bias - goal
    step_w = mu * prev_w - rate * phi.T @ rest / len(goal)
    step_b = mu * prev_b - rate * np.array([rest.mean()])
    weights += step_w
    bias += step_b
    prev_w = weights
    prev_b = step_b
    if epoch % 40 == 0:
        print("epoch", epoch, "mse", round(float((rest ** 2).mean()), 4))

print("weights", weights.round(3), "bias", bias.round(3))
