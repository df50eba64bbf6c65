# verdict: not a network
# constant velocity Kalman filter in the plane
import numpy as np

np.random.seed(42)
dt = 0.5
F = np.array([[1, 0, dt, 0],
              [0, 1, 0, dt],
              [0, 0, 1, 0],
              [0, 0, 0, 1]])
H = np.array([[1, 0, 0, 0],
              [0, 1, 0, 0]])
Q = 0.01 * np.eye(4)
R = 2.0 * np.eye(2)

truth = np.array([[0.0], [0.0], [1.0], [0.5]])
x = np.zeros((4, 1))
P = 50 * np.eye(4)

errors = []
for step in range(200):
    truth = F @ truth + 0.1 * np.random.randn(4, 1)
    z = H @ truth + np.sqrt(2.0) * np.random.randn(2, 1)

    x = F @ x
    P = F @ P @ F.T + Q

    y = z - H @ x
    S = H @ P @ H.T + R
    K = P @ H.T @ np.linalg.inv(S)
    x = x + K @ y
    P = (np.eye(4) - K @ H) @ P

    error = np.linalg.norm(x[:2] - truth[:2])
    errors.append(error)
    if step % 20 == 0:
        print("step", step, "error", error)

print("mean error over the last 100 steps:", np.mean(errors[100:]))
