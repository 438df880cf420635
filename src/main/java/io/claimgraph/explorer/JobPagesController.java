package io.claimgraph.explorer;

import io.claimgraph.ingest.job.JobView;
import io.claimgraph.ingest.job.Jobs;
import io.claimgraph.ingest.job.NewJob;
import io.claimgraph.web.FieldError;
import io.claimgraph.web.InvalidInputException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The pages of imports: all of them, and one as it goes on. */
@Controller
class JobPagesController {
    private final Jobs jobs;

    JobPagesController(Jobs jobs) {
        this.jobs = jobs;
    }

    @GetMapping("/jobs")
    String jobs(@RequestParam(required = false) @Nullable String cursor, Model model) {
        return list(cursor, List.of(), model);
    }

    private String list(@Nullable String cursor, List<FieldError> errors, Model model) {
        Map<String, String> problems = errors.stream()
                .collect(Collectors.toMap(FieldError::field, FieldError::message, (first, second) -> first));
        model.addAttribute("jobs", jobs.list(cursor, Jobs.DEFAULT_LIMIT));
        model.addAttribute("folder", jobs.folder());
        model.addAttribute("problems", problems);
        return "jobs";
    }

    /** Starts an import, of the file that is handed in or of what the path names. */
    @PostMapping("/jobs")
    String submit(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String path,
            @RequestParam(required = false) @Nullable String fields,
            @RequestParam(required = false) @Nullable String charset,
            @RequestParam(required = false) @Nullable String delimiter,
            Model model,
            HttpServletResponse response)
            throws IOException {
        try {
            JobView job = submit(file, path, new NewJob(fields, charset, delimiter));
            return "redirect:/jobs/" + job.id();
        } catch (InvalidInputException e) {
            response.setStatus(e.status().value());
            model.addAttribute("path", path);
            model.addAttribute("fields", fields);
            model.addAttribute("charset", charset);
            model.addAttribute("delimiter", delimiter);
            return list(null, e.errors(), model);
        }
    }

    private JobView submit(@Nullable MultipartFile file, @Nullable String path, NewJob how) throws IOException {
        if (path != null && !path.isBlank()) {
            return jobs.submit(path, how);
        }
        if (file == null || file.isEmpty()) {
            throw InvalidInputException.of("file", "file is missing");
        }
        try (InputStream content = file.getInputStream()) {
            return jobs.submit(file.getOriginalFilename(), content, how);
        }
    }

    @GetMapping("/jobs/{id}")
    String job(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fragment,
            Model model) {
        model.addAttribute("job", jobs.find(id).orElseThrow(() -> new NoSuchPageException("job", id)));
        model.addAttribute("failures", jobs.failures(id, cursor, Jobs.DEFAULT_LIMIT));
        if (!fragment) {
            return "job";
        }
        return cursor == null ? "fragments/job :: job" : "fragments/job :: failures";
    }

    @PostMapping("/jobs/{id}/cancel")
    String cancel(@PathVariable String id) {
        jobs.cancel(id);
        return "redirect:/jobs/" + id;
    }

    @PostMapping("/jobs/{id}/resume")
    String resume(@PathVariable String id) {
        jobs.resume(id);
        return "redirect:/jobs/" + id;
    }

    @PostMapping("/jobs/{id}/retry")
    String retry(@PathVariable String id) {
        jobs.retry(id);
        return "redirect:/jobs/" + id;
    }
}
