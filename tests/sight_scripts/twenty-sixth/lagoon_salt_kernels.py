# verdict: wrong
# line: 21
# also: 40
# why: updates: dict.fromkeys gives both biases the same array, so they add their squared gradients to one accumulator.
import numpy as np

rng = np.random.default_rng(58)
depth = rng.uniform(0, 2, (36, 1))
salt = np.exp(-depth) * np.cos(3 * depth)

HID = 6
theta = {
    "kernel_in": rng.normal(0, 1.0, (1, HID)),
    "kernel_mid": rng.normal(0, 0.5, (HID, HID)),
    "kernel_out": rng.normal(0, 0.5, (HID, 1)),
    "shift_in": np.zeros(HID),
    "shift_mid": np.zeros(HID),
    "shift_out": np.zeros(1),
}
squares = {k: np.zeros_like(v) for k, v in theta.items() if k.startswith("kernel")}
squares.update(dict.fromkeys(["shift_in", "shift_mid"], np.zeros(HID)))
squares["shift_out"] = np.zeros(1)


def gradient(x, y):
    a = np.tanh(x @ theta["kernel_in"] + theta["shift_in"])
    b = np.tanh(a @ theta["kernel_mid"] + theta["shift_mid"])
    e = (b @ theta["kernel_out"] + theta["shift_out"] - y) / len(x)
    eb = e @ theta["kernel_out"].T * (1 - b ** 2)
    ea = eb @ theta["kernel_mid"].T * (1 - a ** 2)
    return {
        "kernel_out": b.T @ e, "shift_out": e.sum(0),
        "kernel_mid": a.T @ eb, "shift_mid": eb.sum(0),
        "kernel_in": x.T @ ea, "shift_in": ea.sum(0),
    }


for n in range(400):
    for key, g in gradient(depth, salt).items():
        squares[key] += g * g
        theta[key] -= 0.05 * g / (np.sqrt(squares[key]) + 1e-8)

a = np.tanh(depth @ theta["kernel_in"] + theta["shift_in"])
b = np.tanh(a @ theta["kernel_mid"] + theta["shift_mid"])
print(np.mean((b @ theta["kernel_out"] + theta["shift_out"] - salt) ** 2))
